package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** A pre-sentence report. */
public final class Report extends RecordedFact {

    private final org.safeguardingrules.casefile.CourtReport record;

    Report(org.safeguardingrules.casefile.CourtReport record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Whether sentence is still to be passed on it. */
    @Presumes("courtReport.sentencedOn")
    @Member(
            value = "Yes from the day it was asked for until sentence is passed; unknown without that day.",
            direction = Direction.NEITHER)
    public DerivedAnswer underWay() {
        LocalDate asAt = scene().asAt();
        if (record.sentencedOn().value().map(day -> !asAt.isBefore(day)).orElse(false)) {
            return DerivedAnswer.of(false);
        }
        return record.requestedOn()
                .value()
                .map(day -> DerivedAnswer.of(!asAt.isBefore(day), day, id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("requestedOn", record.requestedOn().unknown())));
    }

    /** Whether sentence was passed on it. */
    @Member(
            value = "Yes from the day of sentence on, no before it, unknown where no day of sentence is recorded.",
            direction = Direction.NEITHER)
    public DerivedAnswer sentencePassed() {
        return record.sentencedOn()
                .value()
                .map(day -> DerivedAnswer.of(!scene().asAt().isBefore(day), day, id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("sentencedOn", record.sentencedOn().unknown())));
    }

    /** The kind of report. */
    @Member(
            value = "The kind of report; the word unknown where that is not recorded.",
            words = "report type",
            direction = Direction.NEITHER)
    public String reportType() {
        return word(record.type(), "reportType", "type");
    }

    /** Whether an enquiry for it was still open when sentence was passed. */
    @Member(
            value =
                    "Yes if no enquiry of this kind was sent, replied to and considered by the day of sentence; no if one"
                            + " was; unknown while enquiries may be missing or no day of sentence is recorded.",
            direction = Direction.CONCERN)
    public DerivedAnswer enquiryOpen(@Quoted("enquiry kind") String kind) {
        Optional<LocalDate> sentenced = record.sentencedOn().value();
        if (sentenced.isEmpty()) {
            return DerivedAnswer.unknown(gap("sentencedOn", record.sentencedOn().unknown()));
        }
        List<DerivedAnswer> finished = new ArrayList<>();
        for (Enquiry enquiry : scene().facts(Enquiry.class)) {
            if (enquiry.kind().equals(kind)) {
                finished.add(enquiry.consideredBy(sentenced.get()));
            }
        }
        if (!scene().caseFile().enquiries().isClosed()) {
            finished.add(DerivedAnswer.unknown(Scene.gapOf(scene().caseFile().enquiries(), "enquiries")));
        }
        return DerivedAnswer.any(finished).not();
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "sentence" ->
                record.sentencedOn().value().or(() -> record.hearingOn().value());
            case "date set" -> record.hearingOn().value();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.STEP ? anchor("sentence") : Optional.empty();
    }

    @Override
    public LocalDate beginning() {
        return record.requestedOn().value().orElse(DerivedAnswer.BEGINNING);
    }
}
