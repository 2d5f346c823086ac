package org.safeguardingrules.examples.casesystem.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Assessment;
import org.safeguardingrules.casefile.AssessmentBuilder;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Rating;
import org.safeguardingrules.casefile.RatingBuilder;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RegistrationBuilder;
import org.safeguardingrules.casefile.Relation;
import org.safeguardingrules.casefile.RiskGroup;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Setting;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Table;

/** What happened, which registers it led to, and how the risk was assessed. */
final class History {

    private final CaseRows rows;

    History(CaseRows rows) {
        this.rows = rows;
    }

    Listing<Event> events() {
        return Said.listing(
                rows, Table.EVENTS, each(Table.EVENTS).map(this::event).toList());
    }

    private Event event(Said said) {
        return EventBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .kind(said.word("kind", EventKind.class))
                .code(said.words("code"))
                .on(said.day("on_day"))
                .outcome(said.word("outcome", EventOutcome.class))
                .source(said.word("source", EventSource.class))
                .role(said.word("role", Role.class))
                .victim(said.ref("victim"))
                .victimRelation(said.word("victim_relation", Relation.class))
                .natures(natures(said.id()))
                .domesticAbuse(said.answer("domestic_abuse"))
                .childPresent(said.answer("child_present"))
                .children(childrenAt(said.id()))
                .weapon(said.answer("weapon"))
                .threatToKill(said.answer("threat_to_kill"))
                .strangulation(said.answer("strangulation"))
                .substanceLinked(said.answer("substance_linked"))
                .emergencyWorkerVictim(said.answer("emergency_worker_victim"))
                .againstChild(said.answer("against_child"))
                .imminentThreat(said.answer("imminent_threat"))
                .seriousHarm(said.answer("serious_harm"))
                .moreSevere(said.answer("more_severe"))
                .build();
    }

    /** What it involved, as far as anybody has ticked it. */
    private Listing<String> natures(String event) {
        List<String> natures = rows.in(Table.EVENT_NATURES, "event", event)
                .map(row -> row.required("nature"))
                .toList();
        return natures.isEmpty() ? Listing.notAsked() : Listing.partial(natures);
    }

    private Listing<Ref> childrenAt(String event) {
        List<Ref> children = rows.in(Table.EVENT_CHILDREN, "event", event)
                .map(row -> Ref.to(row.required("child")))
                .toList();
        return children.isEmpty() ? Listing.notAsked() : Listing.complete(children);
    }

    Listing<Registration> registrations() {
        return Said.listing(
                rows,
                Table.REGISTRATIONS,
                each(Table.REGISTRATIONS).map(History::registration).toList());
    }

    private static Registration registration(Said said) {
        return RegistrationBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .code(said.text("code"))
                .role(said.word("role", Role.class))
                .level(said.word("level", RiskLevel.class))
                .started(said.day("started"))
                .ended(said.day("ended"))
                .lastReviewed(said.day("last_reviewed"))
                .nextReview(said.day("next_review"))
                .build();
    }

    Listing<Assessment> assessments() {
        return Said.listing(
                rows,
                Table.ASSESSMENTS,
                each(Table.ASSESSMENTS).map(this::assessment).toList());
    }

    private Assessment assessment(Said said) {
        return AssessmentBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .completedOn(said.day("completed_on"))
                .overall(said.word("overall", RiskLevel.class))
                .ratings(ratings(said.id()))
                .fullAnalysisDone(said.answer("full_analysis_done"))
                .countersigned(said.answer("countersigned"))
                .reasonsStated(said.answer("reasons_stated"))
                .ownAccount(said.answer("own_account"))
                .build();
    }

    private Listing<Rating> ratings(String assessment) {
        List<Rating> ratings = rows.in(Table.RATINGS, "assessment", assessment)
                .map(Said::new)
                .map(History::rating)
                .toList();
        return ratings.isEmpty() ? Listing.notAsked() : Listing.partial(ratings);
    }

    private static Rating rating(Said said) {
        return RatingBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .group(said.word("risk_group", RiskGroup.class))
                .setting(said.word("setting", Setting.class))
                .level(said.word("level", RiskLevel.class))
                .build();
    }

    private Stream<Said> each(Table table) {
        return rows.in(table).stream().map(Said::new);
    }
}
