package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a guide says to do, step by step: the edits of each block {@code diff}, a call after each {@code $} of a block
 * {@code console}, with what it prints below it, {@code ...} standing for lines that the guide leaves out, and
 * {@code …} for what may be another today.
 *
 * @param steps its steps, in its order
 */
record Guide(List<Step> steps) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(diff|console)\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

    /** Something that the guide says to do. */
    sealed interface Step {}

    /**
     * An edit of a file of the pack.
     *
     * @param file path inside the pack
     * @param from what stands there, wherever it stands; empty where lines are added at the end
     * @param to what stands there then
     */
    record Edit(String file, String from, String to) implements Step {}

    /**
     * A call of the command.
     *
     * @param words what it is called with
     * @param printed what it prints, as a pattern
     * @param shown what it prints, as the guide shows it
     */
    record Call(List<String> words, Pattern printed, String shown) implements Step {}

    static Guide read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(file));
        while (block.find()) {
            steps.addAll(block.group(1).equals("diff") ? edits(block.group(2)) : calls(block.group(2)));
        }
        return new Guide(steps);
    }

    private static List<Edit> edits(String block) {
        return Stream.of(block.split("(?m)^--- ")).skip(1).map(Guide::edit).toList();
    }

    private static Edit edit(String text) {
        List<String> lines = text.lines().toList();
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            String said = line.substring(1) + "\n";
            if (!line.startsWith("+")) {
                from.append(said);
            }
            if (!line.startsWith("-")) {
                to.append(said);
            }
        }
        return new Edit(lines.get(0), from.toString(), to.toString());
    }

    private static List<Call> calls(String block) {
        return Stream.of(block.replace("\\\n", " ").split("(?m)^\\$ safeguarding "))
                .skip(1)
                .map(Guide::call)
                .toList();
    }

    private static Call call(String text) {
        int end = text.indexOf('\n');
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Matcher part = WORD.matcher(text.substring(0, end));
        int last = 0;
        while (part.find()) {
            if (part.start() > last && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            Stream.of(part.group(1), part.group(2), part.group(3))
                    .filter(found -> found != null)
                    .forEach(word::append);
            last = part.end();
        }
        words.add(word.toString());
        String shown = text.substring(end + 1);
        StringBuilder pattern = new StringBuilder("(?s)");
        shown.lines()
                .forEach(line -> pattern.append(
                        line.equals("...") ? "(.*\n)?" : Pattern.quote(line).replace("…", "\\E[^\n]*\\Q") + "\n"));
        return new Call(words, Pattern.compile(pattern.toString()), shown);
    }
}
