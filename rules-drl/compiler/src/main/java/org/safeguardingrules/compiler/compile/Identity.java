package org.safeguardingrules.compiler.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackFormat;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Says on a pack what it was made from and for. */
public final class Identity {

    /** Engine and way of compiling; a change of either makes every class anew. */
    static final String COMPILER = DroolsEngine.VERSION + ", emission 1";

    private Identity() {}

    /** The pack with vocabulary, engine and digest, for interpretation only. */
    public static Pack of(Pack pack) {
        return of(pack, List.of());
    }

    /**
     * The pack with vocabulary, engine, digest and compiled rules. The digest is of everything in the pack, of the
     * vocabulary and of the engine; not of class bytes, which differ from build to build.
     */
    static Pack of(Pack pack, List<String> compiledRules) {
        Pack plain = pack.compiled("", Vocabulary.signature(), DroolsEngine.VERSION, List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PackFormat.write(plain, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return plain.compiled(Digest.of(bytes.toByteArray()), plain.vocabulary(), plain.engine(), compiledRules);
    }
}
