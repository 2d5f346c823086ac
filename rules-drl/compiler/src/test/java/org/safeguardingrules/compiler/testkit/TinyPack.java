package org.safeguardingrules.compiler.testkit;

import java.nio.file.Path;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.Pack;

/** The pack of three rules that the tests of the test kit use. */
final class TinyPack {

    static final Path FOLDER = Path.of("src/test/resources/packs/tiny");

    private TinyPack() {}

    static ReadPack read() {
        return PackSource.read(FOLDER);
    }

    static Pack pack() {
        return read().orThrow();
    }
}
