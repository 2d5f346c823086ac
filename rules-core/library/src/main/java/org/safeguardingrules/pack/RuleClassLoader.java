package org.safeguardingrules.pack;

import java.util.Map;
import java.util.Set;

/**
 * Loads the compiled rules of a pack file and lets them see only what compiled rules need: the vocabulary and the
 * engine's language of models. Whatever else they name does not exist for them.
 */
final class RuleClassLoader extends ClassLoader {

    private static final Set<String> ALLOWED = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Enum",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.util.List",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collections",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil");

    private static final Set<String> MODEL_EXCEPT =
            Set.of("org.drools.model.Drools", "org.drools.model.RuleContext", "org.drools.model.Channel");

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

    /** Whether compiled rules may use this class of the host. */
    static boolean allows(String name) {
        return ALLOWED.contains(name)
                || name.startsWith("org.safeguardingrules.vocabulary.")
                || name.startsWith("org.drools.model.") && !MODEL_EXCEPT.contains(name);
    }

    private void requireHarmless(String name, byte[] bytes) {
        for (String reference : ClassReferences.in(bytes)) {
            if (!classes.containsKey(reference) && !allows(reference)) {
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
            if (allows(name)) {
                return host.loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
