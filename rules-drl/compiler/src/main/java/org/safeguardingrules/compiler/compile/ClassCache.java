package org.safeguardingrules.compiler.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Classes compiled earlier, a file for each digest of what they were made from. What is found is checked like what is
 * fresh, so that nobody gains by writing into the folder.
 */
final class ClassCache {

    private final Optional<Path> folder;

    ClassCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The classes kept under a digest; nothing where there are none or they cannot be read. */
    Optional<Map<String, byte[]>> find(String digest) {
        Optional<Path> file = folder.map(root -> root.resolve(digest)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file.get());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
        return Optional.of(classes);
    }

    /** Keeps classes under a digest, whole or not at all. */
    void keep(String digest, Map<String, byte[]> classes) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path fresh = Files.createTempFile(folder.get(), digest, ".fresh");
            try (OutputStream out = Files.newOutputStream(fresh);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
            }
            Files.move(fresh, folder.get().resolve(digest), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
