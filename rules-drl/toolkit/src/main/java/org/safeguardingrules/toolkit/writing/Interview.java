package org.safeguardingrules.toolkit.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.compiler.diagnostic.NearestWord;

/**
 * Asks the questions that the call has not answered. Where nobody answers, because the input has ended, the usual answer
 * holds; where there is none, the call is refused.
 */
final class Interview {

    private final Map<String, String> given;
    private final BufferedReader in;
    private final PrintWriter out;

    /**
     * Between a person and the command.
     *
     * @param given answers by the word of their question
     */
    Interview(Map<String, String> given, BufferedReader in, PrintWriter out) {
        List<String> words = Stream.of(Question.values()).map(Question::word).toList();
        given.keySet().stream()
                .filter(word -> !words.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new UnusableAnswer("There is no question '" + word + "'. Maybe "
                            + NearestWord.hint(word, words, "one of " + String.join(", ", words)) + ".");
                });
        this.given = new TreeMap<>(given);
        this.in = in;
        this.out = out;
    }

    /** Any text that says something. */
    String text(Question question, String usual) {
        return ask(
                question,
                usual,
                answer -> answer.isEmpty()
                        ? "An answer is needed. Maybe one sentence."
                        : answer.matches("[^\"\\\\]+") ? "" : "No quotation mark can stand in it. Maybe ' will do.");
    }

    /** One of some words. */
    String word(Question question, Collection<String> words, String usual) {
        return ask(
                question,
                usual,
                answer -> words.contains(answer)
                        ? ""
                        : (answer.isEmpty() ? "An answer is needed" : "'" + answer + "' is none of the words")
                                + ". Maybe " + NearestWord.hint(answer, words, "one of " + String.join(", ", words))
                                + ".");
    }

    /** The name of something that exists or is to be made; one that is nearly another's is asked about again. */
    String name(Question question, Collection<String> known, String shape, String usual) {
        return ask(question, usual, answer -> {
            Optional<String> near = known.contains(answer) ? Optional.empty() : NearestWord.to(answer, known);
            if (near.isPresent()) {
                return "There is no '" + answer + "'. Maybe '" + near.get()
                        + "', or a name less like it for a new one.";
            }
            return answer.matches(shape)
                    ? ""
                    : "'" + answer + "' is no name here. Maybe only letters, digits and dashes.";
        });
    }

    /** An answer of which a complaint is empty. */
    String ask(Question question, String usual, Function<String, String> complaint) {
        String early = given.remove(question.word());
        if (early != null) {
            String wrong = complaint.apply(early);
            if (!wrong.isEmpty()) {
                throw new UnusableAnswer("-a " + question.word() + ": " + wrong);
            }
            return early;
        }
        while (true) {
            out.print(question.asks() + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
            out.flush();
            String line = line();
            String answer = line == null || line.isBlank() ? usual : line.strip();
            if (line == null) {
                out.print(usual + "\n");
            }
            String wrong = complaint.apply(answer);
            if (wrong.isEmpty()) {
                return answer;
            }
            if (line == null) {
                throw new UnusableAnswer(
                        "Nobody answered: " + question.asks() + ". Maybe -a " + question.word() + "='…' in the call.");
            }
            out.print("  " + wrong + "\n");
        }
    }

    /** Refuses what was answered and never asked, so that no answer is lost unseen. */
    void done() {
        given.keySet().stream().findFirst().ifPresent(word -> {
            throw new UnusableAnswer("Nothing had to be asked about '" + word
                    + "'. Maybe what it belongs to exists already, or the answer is one too many.");
        });
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
