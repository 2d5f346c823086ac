package org.safeguardingrules.toolkit.conform;

import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Unknown;

/** What becomes of one field: nothing, or the loss that it is. */
final class Losses {

    /** What a listing says of more than it lists, in the words of its field. */
    private static final String ALL_LISTED = "all listed";

    /** The answers that say who did what to whom. */
    private static final Set<String> SIDES = Set.of(
            "person.perpetratorAgainstPartner",
            "person.perpetratorAgainstFamily",
            "person.victimOfPartner",
            "person.victimOfFamily",
            "knownAdult.abusedByPerson");

    private Losses() {}

    /** Whether there may be more than a listing lists, as a field that says so. */
    static Stated openness(Listing<?> listing) {
        if (!listing.isClosed()) {
            return Stated.unknown(listing.whyOpen());
        }
        return Stated.known(
                listing.completeness() == Completeness.ASKED_AND_NONE ? listing.completeness() : ALL_LISTED);
    }

    static Optional<Loss> between(Field field, Stated expected, Stated found) {
        if (expected.value().isPresent()) {
            return ofKnown(field, expected, found);
        }
        if (found.value().isPresent()) {
            return Optional.of(ofUnknown(field, found));
        }
        boolean anyWillDo = expected.why().equals(Optional.of(Unknown.NOT_ASKED))
                || found.isNotSupplied()
                || expected.why().equals(found.why());
        return anyWillDo ? Optional.empty() : Optional.of(Loss.REASON_NOT_KNOWN_LOST);
    }

    private static Optional<Loss> ofKnown(Field field, Stated expected, Stated found) {
        if (found.value().isPresent()) {
            return expected.value().equals(found.value())
                    ? Optional.empty()
                    : Optional.of(saysRole(field) ? Loss.ROLES_MERGED : Loss.ANOTHER_ANSWER);
        }
        // Rules take an entry without an end for a current one, whatever the reason for which it has none.
        if (field.path().equals("registration.ended")) {
            return Optional.of(Loss.ENDED_ENTRY_SHOWN_AS_CURRENT);
        }
        return found.isNotSupplied() ? Optional.empty() : Optional.of(Loss.ANSWER_LOST);
    }

    private static Loss ofUnknown(Field field, Stated found) {
        boolean isNo = field.found() instanceof Answer answer && answer.isNo() || field.found() instanceof Listing<?>;
        if (isNo) {
            return Loss.UNKNOWN_TURNED_INTO_NO;
        }
        boolean side = SIDES.contains(field.path()) && found.value().isPresent();
        return side || saysRole(field) ? Loss.ROLES_MERGED : Loss.UNKNOWN_TURNED_INTO_AN_ANSWER;
    }

    private static boolean saysRole(Field field) {
        return field.expected() instanceof Fact<?> one
                        && one.value().filter(Role.class::isInstance).isPresent()
                || field.found() instanceof Fact<?> other
                        && other.value().filter(Role.class::isInstance).isPresent();
    }
}
