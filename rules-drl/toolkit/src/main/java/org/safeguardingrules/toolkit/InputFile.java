package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.PackFile;

/** What the command reads; whatever cannot be used is refused with one message. */
final class InputFile {

    private InputFile() {}

    /** Reads something from a path. */
    interface Reader<T> {
        T read(Path path) throws IOException;
    }

    static CaseFile caseFile(Path file) {
        try {
            return read(requireFile(file), CaseFileJson::read);
        } catch (UnusableCaseFile e) {
            throw new WrongInput(file + " is no usable case file:\n" + e.getMessage());
        }
    }

    /** The lines of a text. */
    static List<String> lines(Path file) {
        return read(requireFile(file), Files::readAllLines);
    }

    /** A compiled pack; or the pack in a folder, compiled. */
    static CompiledPack pack(Path path) {
        if (!Files.isDirectory(path)) {
            return read(requireFile(path), PackFile::load);
        }
        PackFolder folder = PackFolder.of(path);
        if (folder.hasMistakes()) {
            throw new WrongInput(folder.mistakes());
        }
        return folder.compiled().load();
    }

    static <T> T read(Path path, Reader<T> reader) {
        try {
            return reader.read(path);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private static Path requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new WrongInput(file + " is a folder", "Maybe a file inside it is meant.");
        }
        return file;
    }

    private static WrongInput unreadable(Path path, Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return new WrongInput("There is no file " + path, "Maybe the path starts from another folder.");
        }
        if (failure instanceof AccessDeniedException) {
            return new WrongInput(path + " may not be read", "Maybe its permissions leave you out.");
        }
        return new WrongInput(path + " cannot be read: " + failure.getMessage(), "Maybe it is damaged.");
    }
}
