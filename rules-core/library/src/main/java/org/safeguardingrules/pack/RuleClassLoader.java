package org.safeguardingrules.pack;

import java.util.Map;

/**
 * Loads the compiled rules of a pack file and lets them see only what compiled rules need: the vocabulary and the
 * engine's language of models. Whatever else they name does not exist for them.
 */
final class RuleClassLoader extends ClassLoader {

    /**
     * Where JDKs before 18 keep what they write, below this loader, for a constructor that is called by reflection often.
     * Compiled rules cannot name it: what they name is looked through before.
     */
    private static final String REFLECTION_OF_THE_JDK = "jdk.internal.reflect.";

    private final ClassLoader host;
    private final Map<String, byte[]> classes;

    static {
        registerAsParallelCapable();
    }

    /**
     * A loader of these classes.
     *
     * @param host where the vocabulary and the engine come from
     * @param classes bytes by name of the class
     */
    RuleClassLoader(ClassLoader host, Map<String, byte[]> classes) {
        super("rules", null);
        this.host = host;
        this.classes = Map.copyOf(classes);
        classes.forEach(this::requireHarmless);
    }

    private void requireHarmless(String name, byte[] bytes) {
        for (String reference : ClassReferences.in(bytes)) {
            if (!classes.containsKey(reference) && !LinkableClasses.contains(reference)) {
                throw new UnusablePack(
                        "Compiled rule " + name + " uses " + reference,
                        "Maybe the pack was not made by this library's compiler; do not use it.");
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            if (LinkableClasses.contains(name)) {
                return host.loadClass(name);
            }
            if (name.startsWith(REFLECTION_OF_THE_JDK)) {
                return Class.forName(name, false, null);
            }
            throw new ClassNotFoundException(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
