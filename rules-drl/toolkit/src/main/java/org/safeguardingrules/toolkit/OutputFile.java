package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.safeguardingrules.compiler.compile.Compilation;

/** What the command writes. */
final class OutputFile {

    private OutputFile() {}

    /** Writes a compiled pack. */
    static void write(Compilation compilation, Path file) {
        write(file, compilation::writeTo);
    }

    /** Writes a text. */
    static void write(String text, Path file) {
        write(file, path -> Files.writeString(path, text));
    }

    private static void write(Path file, Writing writing) {
        if (Files.isDirectory(file)) {
            throw new WrongInput(file + " is a folder", "Maybe a file inside it is meant.");
        }
        try {
            writing.to(file);
        } catch (NoSuchFileException e) {
            throw new WrongInput(file + " cannot be written", "Maybe its folder does not exist yet.");
        } catch (AccessDeniedException e) {
            throw new WrongInput(file + " may not be written", "Maybe its permissions leave you out.");
        } catch (IOException e) {
            throw new WrongInput(file + " cannot be written: " + e.getMessage(), "Maybe the disk is full.");
        }
    }

    /** What is written to a file. */
    private interface Writing {

        void to(Path file) throws IOException;
    }
}
