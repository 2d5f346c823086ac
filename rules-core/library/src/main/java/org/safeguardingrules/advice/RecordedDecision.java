package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.RatingOutcome;

/**
 * A recorded answer to advice that a rating be decided again. It sets no level, and answers only for the group that it is
 * about and for what was known on its day.
 *
 * @param id id of the record
 * @param outcome whether the rating was kept, raised or lowered, where known
 * @param on day of the decision, London calendar, where known
 * @param author role of the author, where known
 * @param reason reason, where known
 * @param signedOffBy role of whoever signed it off, where known
 * @param signedOffOn day of the sign-off, London calendar, where known
 * @param viewSought whether the view of those affected was sought
 * @param answers whether it answers the advice: it is whole, and nothing that the advice rests on became known after it
 * @param newSince ids of the records on which the advice rests and that became known after its day
 */
public record RecordedDecision(
        String id,
        Optional<RatingOutcome> outcome,
        Optional<LocalDate> on,
        Optional<String> author,
        Optional<String> reason,
        Optional<String> signedOffBy,
        Optional<LocalDate> signedOffOn,
        Answer.Value viewSought,
        boolean answers,
        List<String> newSince) {

    /** Keeps the list as it is. */
    public RecordedDecision {
        newSince = List.copyOf(newSince);
    }

    /** Whether nothing is missing that somebody who stands for it would have recorded. */
    boolean isWhole() {
        return outcome.isPresent()
                && on.isPresent()
                && author.isPresent()
                && reason.isPresent()
                && signedOffBy.isPresent()
                && signedOffOn.isPresent();
    }
}
