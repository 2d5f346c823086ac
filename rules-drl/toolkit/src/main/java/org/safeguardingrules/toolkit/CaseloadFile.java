package org.safeguardingrules.toolkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.json.CaseFileJson;

/** A file with a case file on each line, read by two threads and handed on in the order of the lines. */
final class CaseloadFile {

    private static final int THREADS = 2;
    private static final int AHEAD = 64;

    private final Path file;

    CaseloadFile(Path file) {
        this.file = file;
    }

    /** Takes what came of the lines, one at a time. */
    interface Taker<T> {

        /** What was made of a case. */
        void used(T made, long line, long bytesRead);

        /** That a line cannot be used, and why. */
        void refused(String why, long line, long bytesRead);
    }

    /** What came of a line: something made of it, or why it cannot be used. */
    private record Line<T>(long number, long bytesRead, Future<T> made) {}

    /**
     * Reads the cases, each of which is used whole or not at all.
     *
     * @param making makes something of a case; called by several threads
     * @param taker takes it; called by one thread
     */
    <T> void read(Function<CaseFile, T> making, Taker<T> taker) {
        InputFile.read(file, path -> {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                Deque<Line<T>> ahead = new ArrayDeque<>();
                long bytes = 0;
                long number = 0;
                for (byte[] line = next(in); line.length > 0; line = next(in)) {
                    byte[] json = line;
                    bytes += json.length;
                    number++;
                    if (isBlank(json)) {
                        continue;
                    }
                    ahead.add(new Line<>(number, bytes, threads.submit(() -> made(json, making))));
                    if (ahead.size() > AHEAD) {
                        take(ahead.remove(), taker);
                    }
                }
                ahead.forEach(line -> take(line, taker));
            } finally {
                threads.shutdownNow();
            }
            return bytesIn(path);
        });
    }

    /** How large it is. */
    long size() {
        return InputFile.read(file, CaseloadFile::bytesIn);
    }

    private static long bytesIn(Path path) throws IOException {
        return Files.size(path);
    }

    private static <T> T made(byte[] json, Function<CaseFile, T> making) throws IOException {
        return making.apply(CaseFileJson.read(new ByteArrayInputStream(json)));
    }

    private static <T> void take(Line<T> line, Taker<T> taker) {
        try {
            taker.used(line.made().get(), line.number(), line.bytesRead());
        } catch (ExecutionException e) {
            taker.refused(why(Optional.ofNullable(e.getCause()).orElse(e)), line.number(), line.bytesRead());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Why a line cannot be used; of a failure that is none of the case file's, nothing that may hold something of it. */
    private static String why(Throwable failure) {
        return failure instanceof UnusableCaseFile
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    /** The next line with its end; empty after the last. */
    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        return IntStream.range(0, line.length).allMatch(i -> line[i] == '\n' || line[i] == '\r' || line[i] == ' ');
    }
}
