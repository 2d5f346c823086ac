package org.safeguardingrules.examples.casesystem.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.ActionOverride;
import org.safeguardingrules.casefile.ActionOverrideBuilder;
import org.safeguardingrules.casefile.ActionRecord;
import org.safeguardingrules.casefile.ActionRecordBuilder;
import org.safeguardingrules.casefile.Enquiry;
import org.safeguardingrules.casefile.EnquiryBuilder;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Referral;
import org.safeguardingrules.casefile.ReferralBuilder;
import org.safeguardingrules.casefile.ReferralDecision;
import org.safeguardingrules.casefile.Step;
import org.safeguardingrules.casefile.StepKind;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Table;

/** What staff asked, referred, did, and decided not to do. */
final class WorkDone {

    private final CaseRows rows;

    WorkDone(CaseRows rows) {
        this.rows = rows;
    }

    Listing<Enquiry> enquiries() {
        return Said.listing(
                rows, Table.ENQUIRIES, each(Table.ENQUIRIES).map(this::enquiry).toList());
    }

    private Enquiry enquiry(Said said) {
        return EnquiryBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .kind(said.word("kind", EnquiryKind.class))
                .subjects(about(said))
                .occasion(said.ref("occasion"))
                .steps(steps(said))
                .outcome(said.word("outcome", EnquiryOutcome.class))
                .matched(said.answer("matched"))
                .adverse(said.answer("adverse"))
                .build();
    }

    Listing<Referral> referrals() {
        return Said.listing(
                rows, Table.REFERRALS, each(Table.REFERRALS).map(this::referral).toList());
    }

    private Referral referral(Said said) {
        return ReferralBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .body(said.text("body"))
                .subjects(about(said))
                .occasion(said.ref("occasion"))
                .steps(steps(said))
                .decision(said.word("decision", ReferralDecision.class))
                .sharingReasonRecorded(said.answer("sharing_reason_recorded"))
                .consent(said.answer("consent"))
                .build();
    }

    Listing<ActionRecord> acts() {
        return Said.listing(rows, Table.ACTS, each(Table.ACTS).map(this::act).toList());
    }

    private ActionRecord act(Said said) {
        return ActionRecordBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .action(said.text("action"))
                .about(Ref.to(said.text("about")))
                .occasion(said.ref("occasion"))
                .steps(steps(said))
                .adverse(said.answer("adverse"))
                .build();
    }

    Listing<ActionOverride> overrides() {
        return Said.listing(
                rows,
                Table.OVERRIDES,
                each(Table.OVERRIDES).map(WorkDone::override).toList());
    }

    private static ActionOverride override(Said said) {
        return ActionOverrideBuilder.builder()
                .id(said.id())
                .provenance(said.provenance())
                .action(said.text("action"))
                .about(Ref.to(said.text("about")))
                .occasion(said.ref("occasion"))
                .on(said.day("on_day"))
                .until(said.day("until_day"))
                .author(said.words("author"))
                .approver(said.words("approver"))
                .reason(said.words("reason"))
                .viewSought(said.answer("view_sought"))
                .build();
    }

    private static Listing<Ref> about(Said said) {
        return Listing.complete(Ref.to(said.text("about")));
    }

    private List<Step> steps(Said record) {
        return rows.in(Table.STEPS, "record", record.id())
                .map(Said::new)
                .map(WorkDone::step)
                .toList();
    }

    private static Step step(Said said) {
        StepKind kind = said.word("kind", StepKind.class).value().orElseThrow();
        return new Step(
                kind, said.day("on_day"), Optional.empty(), said.provenance().recordedOn());
    }

    private Stream<Said> each(Table table) {
        return rows.in(table).stream().map(Said::new);
    }
}
