package org.safeguardingrules.examples.hostmapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Word;

/** Turns what was read into answers and facts of the case file. */
final class Words {

    private Words() {}

    /** The constant with this word. */
    static <W extends Enum<W> & Word> W of(String word, Class<W> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is no " + words.getSimpleName() + ". Maybe a table of codes has a slip."));
    }

    /** What was read; where nothing was, not asked. */
    static <T> Fact<T> fact(Optional<T> value) {
        return factOr(value, Unknown.NOT_ASKED);
    }

    /** What was read; where nothing was, unknown for this reason. */
    static <T> Fact<T> factOr(Optional<T> value, Unknown why) {
        return value.map(Fact::of).orElseGet(() -> Fact.unknown(why));
    }

    /** Yes, no, or whatever else an assessor may have been able to say; nothing is not asked. */
    static Answer answer(Optional<String> said) {
        return said.map(word -> switch (word.toUpperCase(Locale.ROOT)) {
                    case "YES" -> Answer.yes();
                    case "NO" -> Answer.no();
                    default -> Answer.unknown(Unknown.UNCLEAR);
                })
                .orElseGet(() -> Answer.unknown(Unknown.NOT_ASKED));
    }
}
