package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.casefile.RatingDecision;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/** Shows on each rating to be decided again the latest decision on it, and what became known after that. */
final class Decisions {

    private final Pack pack;
    private final AsItStood stood;

    Decisions(Pack pack, AsItStood stood) {
        this.pack = pack;
        this.stood = stood;
    }

    /** The action with the latest decision on its subject, if decisions answer it at all. */
    RequiredAction shownOn(RequiredAction action) {
        boolean answered = action.kind() == Kind.ESCALATION
                && Deeds.isAnsweredByDecisions(pack.action(action.key().action()));
        if (!answered) {
            return action;
        }
        return stood.caseFile().ratingDecisions().entries().stream()
                .filter(decision -> decision.about().id().equals(action.key().subject()))
                .max(Comparator.<RatingDecision, LocalDate>comparing(
                                decision -> decision.on().value().orElse(LocalDate.MIN))
                        .thenComparing(RatingDecision::id))
                .map(decision -> RequiredActionBuilder.builder(action)
                        .decision(shown(decision, action))
                        .sensitivity(stood.strictest(action.sensitivity(), Stream.of(decision.id())))
                        .build())
                .orElse(action);
    }

    private RecordedDecision shown(RatingDecision decision, RequiredAction action) {
        List<String> newSince = action.reasons().stream()
                .flatMap(reason -> reason.records().stream())
                .filter(record -> isLater(record, decision.on().value()))
                .distinct()
                .sorted()
                .toList();
        return new RecordedDecision(
                decision.id(),
                decision.outcome().value(),
                decision.on().value(),
                decision.author().value(),
                decision.reason().value(),
                decision.signedOffBy().value(),
                decision.signedOffOn().value(),
                decision.viewSought().value(),
                action.met() && action.recorded().contains(decision.id()),
                newSince);
    }

    private boolean isLater(String record, Optional<LocalDate> than) {
        return than.flatMap(day ->
                        Optional.ofNullable(stood.firstSeen().get(record)).map(seen -> seen.isAfter(day)))
                .orElse(false);
    }
}
