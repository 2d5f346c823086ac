package org.safeguardingrules.toolkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.safeguardingrules.toolkit.writing.Question;
import org.safeguardingrules.toolkit.writing.RuleWriting;
import org.safeguardingrules.toolkit.writing.UnusableAnswer;

/** A new rule in a folder: asked for, written, and listed file by file. */
final class RuleFiles {

    private RuleFiles() {}

    static String write(PackFolder folder, Map<String, String> answers, BufferedReader in, PrintWriter out) {
        SortedMap<String, String> files;
        try {
            files = RuleWriting.write(folder.read(), answers, in, out);
        } catch (UnusableAnswer e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        }
        StringBuilder said = new StringBuilder();
        files.forEach((name, text) -> {
            Path file = folder.folder().resolve(name);
            said.append(Files.exists(file) ? "Added to " : "Wrote ")
                    .append(file)
                    .append('\n');
            makeFolderOf(file);
            OutputFile.write(text, file);
        });
        return said
                + "The pack is sound with it, and its own scenarios pass. 'safeguarding test' says whether the others"
                + " still do.\n";
    }

    private static void makeFolderOf(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new WrongInput(
                    file.getParent() + " cannot be made: " + e.getMessage(), "Maybe a file is in its place.");
        }
    }

    /** The words of the questions. */
    static final class Questions implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Question.values()).map(Question::word).iterator();
        }
    }
}
