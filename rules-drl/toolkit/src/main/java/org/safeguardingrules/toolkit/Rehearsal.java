package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Advises on a made-up case by both engines that hosts use, and says nothing, so that Java loads what advice takes. The
 * scripts that start the command keep what was loaded, and thereby nothing that a real case could have left in it.
 */
@Command(name = "rehearse", hidden = true, description = "Advises on a made-up case and prints nothing.")
final class Rehearsal implements Callable<Integer> {

    private static final String CASE = "norfolk-2019.json";
    private static final String DAY = "2019-05-13";

    @Override
    public Integer call() throws IOException {
        Path made = Files.createTempFile("rehearsal", ".json");
        try (InputStream in =
                Optional.ofNullable(Rehearsal.class.getResourceAsStream(CASE)).orElseThrow()) {
            Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
            return Math.max(
                    advise(made, EngineWord.DROOLS, AdviceFormat.TEXT),
                    advise(made, EngineWord.DIRECT, AdviceFormat.JSON));
        } finally {
            Files.delete(made);
        }
    }

    private static int advise(Path file, EngineWord engine, AdviceFormat format) {
        return Safeguarding.run(
                () -> Instant.EPOCH,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                "advise",
                file.toString(),
                "--as-at",
                DAY,
                "--engine",
                engine.toString(),
                "--format",
                format.toString());
    }
}
