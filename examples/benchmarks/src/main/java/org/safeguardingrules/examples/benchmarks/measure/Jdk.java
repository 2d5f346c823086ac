package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK.
 *
 * @param folder where it is
 * @param feature its number
 */
record Jdk(Path folder, int feature) {

    /** The one that runs this. */
    static final Jdk RUNNING =
            new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int FIRST_WITH_CACHE = 25;

    /** The one in a folder. */
    static Jdk in(Path folder) {
        try {
            Matcher version = VERSION.matcher(Files.readString(folder.resolve("release")));
            if (!version.find()) {
                throw new IllegalArgumentException(folder + " says no version. Maybe it is no JDK of 17 or newer.");
            }
            return new Jdk(folder, Integer.parseInt(version.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " is no JDK. Maybe name the folder that has bin and lib.", e);
        }
    }

    /** Its command. */
    String java() {
        return folder.resolve("bin").resolve("java").toString();
    }

    /** The option that keeps classes at the end of a run: as an archive, and where it has one as an ahead-of-time cache. */
    String keep(Path file) {
        return (feature >= FIRST_WITH_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
    }

    /** The option that uses classes that were kept. */
    String use(Path file) {
        return (feature >= FIRST_WITH_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }
}
