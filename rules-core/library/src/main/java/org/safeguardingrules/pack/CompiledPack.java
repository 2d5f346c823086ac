package org.safeguardingrules.pack;

import java.io.IOException;
import java.io.InputStream;

/**
 * A rule pack and the loader of its compiled rules, which travel together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the pack
 * @param classes the loader that knows the classes named by {@link Pack#compiledRules}
 */
public record CompiledPack(Pack pack, ClassLoader classes) {

    /**
     * The pack shipped beside a class, in the same jar and package.
     *
     * @param owner the class, whose loader knows the compiled rules too
     * @param resource name of the pack's resource, for example {@code england-and-wales.pack}
     */
    public static CompiledPack beside(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UnusablePack(
                        "There is no " + resource + " beside " + owner.getName(),
                        "Maybe a build step dropped the resources of its jar.");
            }
            ClassLoader classes = owner.getClassLoader();
            return new CompiledPack(
                    PackFormat.read(in), classes == null ? ClassLoader.getSystemClassLoader() : classes);
        } catch (IOException failure) {
            throw new UnusablePack(resource + " cannot be read", "Maybe its jar is damaged.", failure);
        }
    }

    /** A pack without compiled rules, to be interpreted. */
    public static CompiledPack notCompiled(Pack pack) {
        return new CompiledPack(pack, CompiledPack.class.getClassLoader());
    }

    /**
     * This pack, if it was compiled against this vocabulary and for this engine.
     *
     * @param vocabulary signature of the running vocabulary
     * @param engine version of the running engine
     * @throws UnusablePack naming both, if it was not
     */
    public CompiledPack requireFit(String vocabulary, String engine) {
        requireSame("engine", pack.engine(), engine);
        requireSame("vocabulary", pack.vocabulary(), vocabulary);
        return this;
    }

    private void requireSame(String what, String compiledFor, String running) {
        if (!compiledFor.equals(running)) {
            throw new UnusablePack(
                    "Pack " + pack.id() + " " + pack.version() + " was compiled for " + what + " '" + compiledFor
                            + "', and '" + running + "' is running",
                    "Maybe take pack and library of the same release, or compile the pack again.");
        }
    }
}
