package org.safeguardingrules.examples.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.json.CaseFileJson;

/** A caseload from a file of JSON lines, on two cores: how often each action is in each state. */
public final class Caseload {

    private static final int CORES = 2;

    private Caseload() {}

    /** Prints the counts; the arguments are a contender and how many cases; a shorter file is read again. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Adviser adviser = Adviser.of(Contender.valueOf(arguments[0]), EnglandAndWales.pack(), "pack");
        Map<String, LongAdder> counts = new ConcurrentHashMap<>();
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[1]));
        while (left.get() > 0) {
            try (BufferedReader lines = Files.newBufferedReader(Prepared.file("caseload"))) {
                List<Future<?>> readers = new ArrayList<>();
                for (int core = 0; core < CORES; core++) {
                    readers.add(cores.submit(() -> advise(lines, left, adviser, counts)));
                }
                for (Future<?> reader : readers) {
                    reader.get();
                }
            }
        }
        cores.shutdown();
        new TreeMap<>(counts).forEach((what, count) -> System.out.println(count + " " + what));
    }

    private static Void advise(BufferedReader lines, AtomicInteger left, Adviser adviser, Map<String, LongAdder> counts)
            throws IOException {
        String line = lines.readLine();
        while (line != null && left.getAndDecrement() > 0) {
            String[] parts = line.split(" ", 3);
            CaseFile caseFile = CaseFileJson.read(parts[2]);
            adviser.advise(caseFile, LocalDate.parse(parts[0]), LocalDate.parse(parts[1]))
                    .actions()
                    .forEach(action -> counts.computeIfAbsent(
                                    action.key().action() + ": " + action.state(), none -> new LongAdder())
                            .increment());
            line = lines.readLine();
        }
        return null;
    }
}
