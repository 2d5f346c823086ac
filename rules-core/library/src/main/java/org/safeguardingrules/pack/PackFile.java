package org.safeguardingrules.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A pack with its compiled rules in one file, for a host that loads policy which it does not ship. */
public final class PackFile {

    private static final String DATA = "pack";
    private static final String CLASS = ".class";
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A fixed time, so that the same pack gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackFile() {}

    /**
     * Writes a pack and its compiled rules.
     *
     * @param pack the pack
     * @param classes bytes of the compiled rules by class name
     * @param file where to
     */
    public static void write(Pack pack, Map<String, byte[]> classes, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(target)) {
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            PackFormat.write(pack, data);
            put(zip, DATA, data.toByteArray());
            for (Map.Entry<String, byte[]> each : new TreeMap<>(classes).entrySet()) {
                put(zip, each.getKey().replace('.', '/') + CLASS, each.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Loads a pack and its compiled rules. They come from a loader of their own, which goes when the pack goes, and
     * see nothing but the vocabulary and the engine's language of models.
     *
     * @throws UnusablePack if the file is no pack, is damaged, or holds rules that use anything else
     */
    public static CompiledPack load(Path file) throws IOException {
        Map<String, byte[]> entries;
        try (InputStream source = Files.newInputStream(file)) {
            entries = entries(new ZipInputStream(source), file);
        } catch (ZipException | EOFException failure) {
            throw new UnusablePack(file + " is damaged", "Maybe it was cut short; fetch it again.", failure);
        }
        byte[] data = entries.remove(DATA);
        if (data == null) {
            throw new UnusablePack(file + " is not a pack file", "Maybe another file was given.");
        }
        Pack pack = PackFormat.read(new ByteArrayInputStream(data));
        Map<String, byte[]> classes = new HashMap<>();
        entries.forEach((name, bytes) -> classes.put(className(name, file), bytes));
        return link(pack, classes);
    }

    /**
     * A pack with compiled rules that are held in memory, behind a loader like that of a pack file.
     *
     * @param pack the pack
     * @param classes bytes of the compiled rules by class name
     */
    public static CompiledPack link(Pack pack, Map<String, byte[]> classes) {
        return new CompiledPack(pack, new RuleClassLoader(PackFile.class.getClassLoader(), classes));
    }

    private static String className(String entry, Path file) {
        if (!entry.matches("org/safeguardingrules/compiled/[\\w$/]+\\.class")) {
            throw new UnusablePack(
                    file + " holds " + entry + ", which no pack file does",
                    "Maybe it was not made by this library's compiler; do not use it.");
        }
        return entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    }

    private static Map<String, byte[]> entries(ZipInputStream zip, Path file) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        int left = MOST_BYTES;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            byte[] bytes = zip.readNBytes(left);
            left -= bytes.length;
            if (left == 0 || entries.size() == MOST_ENTRIES) {
                throw new UnusablePack(file + " is too large for a pack file", "Maybe another file was given.");
            }
            if (entries.put(entry.getName(), bytes) != null) {
                throw new UnusablePack(
                        file + " holds " + entry.getName() + " twice",
                        "Maybe it was not made by this library's compiler; do not use it.");
            }
        }
        return entries;
    }

    /** The next entry; a name that is no text counts as damage. */
    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException malformed) {
            throw new ZipException(malformed.getMessage());
        }
    }
}
