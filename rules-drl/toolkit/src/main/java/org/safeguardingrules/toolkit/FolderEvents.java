package org.safeguardingrules.toolkit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Waits for what the file system tells of a folder, and of the folders in it. What it does not tell, as on a network
 * drive, is looked for every second.
 */
final class FolderEvents implements Changes, Closeable {

    private static final long LONGEST_MILLIS = 1_000;

    /** Saves that follow each other closer than this are one change; an editor needs several steps for one. */
    private static final long QUIET_MILLIS = 50;

    private static final int MOST_STEPS = 20;

    private final Path folder;
    private final WatchService service;

    private FolderEvents(Path folder, WatchService service) {
        this.folder = folder;
        this.service = service;
    }

    static FolderEvents of(Path folder) throws IOException {
        FolderEvents events = new FolderEvents(folder, folder.getFileSystem().newWatchService());
        events.register();
        return events;
    }

    @Override
    public void await() throws IOException, InterruptedException {
        WatchKey first = service.poll(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        WatchKey next = first;
        for (int steps = 0; next != null && steps < MOST_STEPS; steps++) {
            next.pollEvents();
            next.reset();
            next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (first != null) {
            register();
        }
    }

    /** Listens to every folder that there is now; one that is listened to already stays so. */
    private void register() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (each.equals(folder.resolve("target"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    each.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
