package org.safeguardingrules.examples.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeguardingrules.SafeguardingRules;

/** Where a run took place. */
final class Machine {

    private static final int MEGABYTE = 1 << 20;

    private Machine() {}

    /** Processor, memory, system, JDK and how busy it was. */
    static Map<String, String> described() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> described = new LinkedHashMap<>();
        described.put("processor", processor() + ", " + system.getAvailableProcessors() + " cores");
        described.put("memory", system.getTotalMemorySize() / MEGABYTE + " MB");
        described.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        described.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
        described.put("load at the beginning", String.valueOf(system.getSystemLoadAverage()));
        described.put("library", SafeguardingRules.VERSION);
        return described;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
