package org.safeguardingrules.compiler.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeguardingrules.vocabulary.DerivedAnswer;

/**
 * How types of fact, members, anchors and words read: the lines of {@code phrases.properties}, and for a member without
 * one what follows <i>Yes if</i> in its own sentence, or how that begins where the member gives no answer.
 */
final class Phrases {

    static final Phrases ENGLISH = read("phrases.properties");

    private static final Pattern YES =
            Pattern.compile("Yes if (.+?)(?:; |, no (?:if|once|where) |, unknown |, else|\\.$).*");
    private static final Pattern NAME = Pattern.compile("(.+?)(?:[;,] .*|\\.)");
    private static final Pattern DENIABLE = Pattern.compile("((?:it|contact|the \\w+) (?:is|was)) (.*)");
    private static final Pattern DOUBTFUL = Pattern.compile(".*\\b(?:or|and|not|no)\\b.*");

    private final Properties lines;

    private Phrases(Properties lines) {
        this.lines = lines;
    }

    private static Phrases read(String resource) {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(lines);
    }

    /** One fact of this type: {@code period of supervision}. */
    String noun(String type) {
        return lines.getProperty("type." + type, type);
    }

    /** That fact again: {@code period}. */
    String again(String type) {
        return lines.getProperty("the." + type, noun(type));
    }

    /** The event that a period runs from. */
    String anchor(String anchor) {
        return lines.getProperty("anchor." + anchor, anchor);
    }

    /** A word of a closed list, as people write it. */
    String word(String word) {
        return lines.getProperty("word." + word, word);
    }

    /** The statement that a yes of this member stands for; of a member that gives no answer, the name of what it gives. */
    String yes(UsedMember member) {
        return line(member, "").orElseGet(() -> ofOwnSentence(member));
    }

    /** The statement that a no stands for, where it has one of its own. */
    Optional<String> no(UsedMember member) {
        return line(member, ".no");
    }

    private Optional<String> line(UsedMember member, String ending) {
        return member.keys()
                .map(key -> Optional.ofNullable(lines.getProperty(key + ending)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String ofOwnSentence(UsedMember member) {
        boolean answers = member.method().getReturnType() == DerivedAnswer.class;
        Matcher words = (answers ? YES : NAME).matcher(member.sentence());
        if (!words.matches()) {
            throw new IllegalArgumentException(
                    "The member " + member.keys().findFirst().orElse("")
                            + " has no words. Maybe a line of phrases.properties is missing for it.");
        }
        return Character.toLowerCase(words.group(1).charAt(0)) + words.group(1).substring(1);
    }

    /** The statement denied: by its verb where that cannot be misread, else as a whole. */
    static String denied(String statement) {
        Matcher deniable = DENIABLE.matcher(statement);
        return deniable.matches() && !DOUBTFUL.matcher(statement).matches()
                ? deniable.group(1) + " not " + deniable.group(2)
                : "it is ruled out that " + statement;
    }

    /** The keys of all lines. */
    Set<String> keys() {
        return lines.stringPropertyNames();
    }

    /** The phrase with the fact and the arguments in their places. */
    static String filled(String phrase, String fact, List<Argued> arguments) {
        String filled = phrase.replace("{it}", fact);
        for (int i = 0; i < arguments.size(); i++) {
            Argued argument = arguments.get(i);
            filled = Pattern.compile("\\{" + i + "(?::(\\w+))?}")
                    .matcher(filled)
                    .replaceAll(place -> Matcher.quoteReplacement(argument.text(Optional.ofNullable(place.group(1)))));
        }
        return filled;
    }

    /** An argument, which reads by the unit that its place asks for. */
    interface Argued {

        /** The argument in words, counted in this unit where it is a number. */
        String text(Optional<String> unit);
    }
}
