package org.safeguardingrules.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recorded answer to a yes-or-no question: yes, no, or unknown with its kind. Never a bare boolean.
 *
 * @param value yes, no or unknown
 * @param unknown why it is not known; present exactly where the value is unknown
 * @param provenance source, day and support of the answer
 */
public record Answer(Value value, Optional<Unknown> unknown, Provenance provenance) {

    /** The three values. */
    public enum Value implements Word {
        YES,
        NO,
        UNKNOWN
    }

    private static final Answer PLAIN_YES = new Answer(Value.YES, Optional.empty(), Provenance.NONE);
    private static final Answer PLAIN_NO = new Answer(Value.NO, Optional.empty(), Provenance.NONE);
    private static final Answer NOT_ASKED = unknown(Unknown.NOT_ASKED);

    /** Refuses a known answer with a kind of unknown, and an unknown answer without one. */
    public Answer {
        if ((value == Value.UNKNOWN) != unknown.isPresent()) {
            throw new IllegalArgumentException("Answer '" + value.word() + "' with unknown kind '"
                    + unknown.map(Unknown::word).orElse("none")
                    + "'. Maybe use Answer.yes(), Answer.no() or Answer.unknown(kind).");
        }
    }

    /** Yes, with nothing said about its source. */
    public static Answer yes() {
        return PLAIN_YES;
    }

    /** No, with nothing said about its source. */
    public static Answer no() {
        return PLAIN_NO;
    }

    /** Unknown, for this reason. */
    public static Answer unknown(Unknown kind) {
        return new Answer(Value.UNKNOWN, Optional.of(kind), Provenance.NONE);
    }

    /** The same answer with this provenance. */
    public Answer with(Provenance newProvenance) {
        return new Answer(value, unknown, newProvenance);
    }

    /** The same answer, from this source and day. */
    public Answer from(String source, LocalDate on) {
        return with(provenance.withSource(source).withOn(on));
    }

    /** The same answer, first recorded on this day. */
    public Answer recordedOn(LocalDate day) {
        return with(provenance.withRecordedOn(day));
    }

    /** Whether the answer is yes. */
    public boolean isYes() {
        return value == Value.YES;
    }

    /** Whether the answer is no. */
    public boolean isNo() {
        return value == Value.NO;
    }

    /** Whether the answer is not known, for whatever reason. */
    public boolean isUnknown() {
        return value == Value.UNKNOWN;
    }

    static Answer orNotAsked(@Nullable Answer answer) {
        return answer == null ? NOT_ASKED : answer;
    }
}
