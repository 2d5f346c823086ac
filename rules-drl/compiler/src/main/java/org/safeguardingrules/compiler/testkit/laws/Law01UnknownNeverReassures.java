package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.compiler.testkit.laws.Unknowns.Forgotten;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * Makes something known unknown, for every kind of reason. An action still to be done may go only where another stands
 * in its place for the same rule, or where the advice names what is not known and the rule that it would decide: as an
 * open question, as what a check is to find out, or, where the host does not supply it, among what could not be judged.
 * Where the nation is not known, its row may ask for what comes sooner in another.
 * What was asked for about somebody listed may be asked for about the stand-in for those whom nobody has listed.
 * No action becomes met, and so no hold lifts, except for another occasion that the unknown day of a period may bring in,
 * and the fields that undo a deed: a reply that was considered counts
 * until it is recorded as about somebody else, a visit until nobody was let in, a tool until
 * whoever completed it was not trained, an entry of a register until its end. Without the day on which a period is to begin,
 * what was done lately counts for it. What the advice says about itself is another matter: two days of which
 * one is not known no longer contradict each other.
 */
public final class Law01UnknownNeverReassures implements Law {

    /** Fields that undo a deed or speak against it: what is recorded as done stands until one of them says otherwise. */
    private static final Set<String> UNDOING = Set.of(
            "actionRecord.adverse",
            "appointment.warningWithdrawn",
            "enquiry.adverse",
            "enquiry.matched",
            "enquiry.outcome",
            "homeVisit.entered",
            "occupier.adverse",
            "occupier.consents",
            "occupier.independentInterpreter",
            "mappa.endedOn",
            "registration.ended",
            "riskTool.assessorTrained");

    private final Set<String> aboutTheAdvice;
    private final Set<String> byAnotherDay;

    /** The law for a pack. */
    public Law01UnknownNeverReassures(Pack pack) {
        this.aboutTheAdvice = pack.aboutTheAdvice().keySet();
        this.byAnotherDay = pack.rules().stream()
                .filter(rule -> rule.datedBy() != DatedBy.AS_AT)
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String says() {
        return "Unknown never reassures";
    }

    @Override
    public Verdict judge(Trial trial) {
        Set<String> contradicted = Unknowns.contradicted(trial);
        List<Spot> known = Unknowns.known(trial).stream()
                .filter(spot -> !isContradicted(spot, trial.caseFile()) && !contradicted.contains(spot.recordId()))
                .toList();
        Advice before = trial.advice();
        if (known.isEmpty() || before.outstanding().isEmpty()) {
            return Verdict.notApplied();
        }
        return Unknowns.forget(trial.spot(known), trial.unknown(), trial)
                .map(less -> Verdict.of(violation(trial, before, less)))
                .orElse(Verdict.notApplied());
    }

    /** Children listed as present where no child was. Without them the record says what it says: nobody was there. */
    private static boolean isContradicted(Spot spot, CaseFile caseFile) {
        return spot.owner() == Event.class
                && spot.field().equals("children")
                && caseFile.events().entries().stream()
                        .anyMatch(event -> event.id().equals(spot.recordId())
                                && event.childPresent().isNo());
    }

    Optional<Violation> violation(Trial trial, Advice before, Forgotten less) {
        Advice after = trial.adviceOn(less.caseFile());
        Set<String> holders = Unknowns.holders(less.spot(), trial.spots());
        for (RequiredAction action : before.outstanding()) {
            if (aboutTheAdvice.containsAll(Actions.rules(action))) {
                continue;
            }
            List<RequiredAction> still = less.spot().value() instanceof Listing<?>
                    ? Actions.sameOrOfStandIn(action, after)
                    : Actions.same(action, after);
            boolean gone = still.isEmpty()
                    && Actions.standingFor(action, after).findAny().isEmpty()
                    && !isNamed(action, after, less, holders)
                    && !(isPlanned(less.spot(), trial) && goesByAnotherDay(action))
                    && !isAskedSooner(action, after);
            boolean met = Collections.disjoint(UNDOING, less.fields())
                    && !isPlanned(less.spot(), trial)
                    && !still.isEmpty()
                    && still.stream().allMatch(RequiredAction::met)
                    && !isForAnotherOccasion(action, after, less, holders);
            if (gone || met) {
                String how = Differences.after(
                        less.words()
                                + (gone
                                        ? ", and nothing names it for the action that went: "
                                        : ", and this is met now: ")
                                + Differences.line(action),
                        before,
                        after);
                return Optional.of(Violation.missing(how, action, trial, less.caseFile(), after));
            }
        }
        return Optional.empty();
    }

    /** Whether the version of policy goes by a day other than the one asked about, or by that one where the other is not known. */
    private boolean goesByAnotherDay(RequiredAction action) {
        return Actions.rules(action).stream().anyMatch(byAnotherDay::contains);
    }

    /** Whether a day is still to come: what was done before it is not known to have been too soon where it is not known. */
    private static boolean isPlanned(Spot spot, Trial trial) {
        return spot.value() instanceof Fact<?> fact
                && fact.value().orElse(null) instanceof LocalDate day
                && day.isAfter(trial.asAt());
    }

    /** Whether the same row asks for something else about it, as soon and as urgently: what another nation does first. */
    private static boolean isAskedSooner(RequiredAction action, Advice after) {
        return after.outstanding().stream()
                .filter(other -> other.key().subject().equals(action.key().subject()))
                .filter(other -> !other.due().day().isAfter(action.due().day())
                        && other.priority().compareTo(action.priority()) <= 0)
                .anyMatch(other -> !Collections.disjoint(Actions.rows(other), Actions.rows(action)));
    }

    private static boolean isForAnotherOccasion(
            RequiredAction action, Advice after, Forgotten less, Set<String> records) {
        return after.action(action.key()).isEmpty() && isNamed(action, after, less, records);
    }

    private static boolean isNamed(RequiredAction action, Advice after, Forgotten less, Set<String> records) {
        Set<String> rules = Actions.rules(action);
        boolean notJudged = less.kind() == Unknown.NOT_SUPPLIED
                && after.openQuestions().notSupplied().stream()
                        .anyMatch(question -> question.rules().stream().anyMatch(rules::contains));
        boolean open = after.openQuestions().questions().stream()
                .anyMatch(question -> records.contains(question.fact().record())
                        && question.rules().stream().anyMatch(rules::contains));
        return notJudged
                || open
                || toBeFoundOut(after)
                        .anyMatch(check -> Actions.own(check).stream()
                                .flatMap(reason -> reason.unknowns().stream())
                                .anyMatch(fact -> records.contains(fact.record())));
    }

    private static Stream<RequiredAction> toBeFoundOut(Advice after) {
        return after.outstanding().stream().filter(action -> action.kind() == Kind.CHECK);
    }
}
