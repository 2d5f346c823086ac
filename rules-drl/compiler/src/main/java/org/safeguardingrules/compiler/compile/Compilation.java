package org.safeguardingrules.compiler.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackFile;

/**
 * A pack and the classes that its rules were compiled to.
 *
 * @param pack the pack, which names engine, vocabulary, digest and classes
 * @param classes the bytes by class name
 */
public record Compilation(Pack pack, Map<String, byte[]> classes) {

    /** Keeps the classes in order. */
    public Compilation {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    }

    /** The pack ready for use, behind a loader of its own. */
    public CompiledPack load() {
        return PackFile.link(pack, classes);
    }

    /** Writes a pack file, which {@link PackFile#load} loads. */
    public void writeTo(Path file) throws IOException {
        PackFile.write(pack, classes, file);
    }
}
