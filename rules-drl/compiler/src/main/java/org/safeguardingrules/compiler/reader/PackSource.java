package org.safeguardingrules.compiler.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.check.Draft;
import org.safeguardingrules.compiler.check.PackChecks;
import org.safeguardingrules.compiler.check.VocabularyTypes;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Reads and checks a pack. Every mistake is reported in one run, and a pack with a mistake is no pack.
 *
 * <p>The pack that comes out is not compiled, and has the digest that it keeps when it is.
 */
public final class PackSource {

    private PackSource() {}

    private static final VocabularyTypes VOCABULARY = new VocabularyTypes(Vocabulary.types());
    private static final String SIGNATURE = Vocabulary.signature();

    /** Reads and checks the pack in a folder, against the vocabulary of the library. */
    public static ReadPack read(Path folder) {
        try {
            return read(PackFiles.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The pack in " + folder + " cannot be read. Maybe the folder is another one.", e);
        }
    }

    /** Reads and checks a pack whose files are held in memory, against the vocabulary of the library. */
    public static ReadPack read(PackFiles files) {
        return read(files, VOCABULARY, SIGNATURE);
    }

    /** Reads files only for what their readers ask for, whatever they say. */
    public static void listen(PackFiles files, Asking asking) {
        new PackReader(files, new Diagnostics(), asking).read();
    }

    static ReadPack read(PackFiles files, Collection<? extends Class<?>> vocabulary, String signature) {
        return read(files, new VocabularyTypes(vocabulary), signature);
    }

    private static ReadPack read(PackFiles files, VocabularyTypes vocabulary, String signature) {
        Diagnostics diagnostics = new Diagnostics();
        PackReader reader = new PackReader(files, diagnostics);
        Draft draft = reader.read();
        diagnostics.judge();
        PackChecks.run(draft, vocabulary, diagnostics);
        List<Diagnostic> found = diagnostics.list();
        Optional<Pack> pack = found.isEmpty() ? Optional.of(signed(draft.pack(), signature)) : Optional.empty();
        return new ReadPack(pack, found, reader.className(), files, draft);
    }

    private static Pack signed(Pack pack, String signature) {
        Pack unsigned = pack.compiled("", signature, DroolsEngine.VERSION, List.of());
        return unsigned.compiled(PackDigest.of(unsigned), signature, unsigned.engine(), List.of());
    }
}
