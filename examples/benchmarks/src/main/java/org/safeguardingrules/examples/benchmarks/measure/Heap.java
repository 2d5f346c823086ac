package org.safeguardingrules.examples.benchmarks.measure;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The heap of this JVM. */
final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Bytes held after collection. */
    static long held() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    /** How many objects of a class are held. */
    static long count(String className) {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return histogram
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 3 && columns[3].equals(className))
                    .mapToLong(columns -> Long.parseLong(columns[1]))
                    .findFirst()
                    .orElse(0);
        } catch (JMException e) {
            throw new IllegalStateException("Nobody counts classes here. Maybe this JVM is no HotSpot.", e);
        }
    }
}
