package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Requirement;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;

/** A sentence or order of a court. */
public final class Sentence extends RecordedFact {

    private final org.safeguardingrules.casefile.Sentence record;

    Sentence(org.safeguardingrules.casefile.Sentence record, Scene scene) {
        super(record, scene);
        this.record = record;
    }

    /** Yes if the custodial term is suspended. */
    @Member(
            value = "Yes if the custodial term is suspended; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer suspended() {
        return recorded(record.suspended(), "suspended");
    }

    /** Yes if a hospital order was made. */
    @Member(
            value = "Yes if a hospital order was made; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer hospitalOrder() {
        return recorded(record.hospitalOrder(), "hospitalOrder");
    }

    /** Yes if it is an extended sentence. */
    @Member(
            value = "Yes if it is an extended sentence; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer extended() {
        return recorded(record.extended(), "extended");
    }

    /** Yes if it is a sentence under section 250 or 91. */
    @Member(
            value = "Yes if it is a sentence under section 250 or 91; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer section250() {
        return recorded(record.section250(), "section250");
    }

    /** Yes if it is a standard determinate sentence with the later release point. */
    @Member(
            value =
                    "Yes if it is a standard determinate sentence with the later release point; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer sdsPlus() {
        return recorded(record.sdsPlus(), "sdsPlus");
    }

    /** Yes if an intensive supervision court supervises it. */
    @Member(
            value = "Yes if an intensive supervision court supervises it; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer intensiveSupervisionCourt() {
        return recorded(record.intensiveSupervisionCourt(), "intensiveSupervisionCourt");
    }

    /** Yes if its terms are known. */
    @Member(
            value = "Yes if its terms are known; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer termsKnown() {
        return recorded(record.termsKnown(), "termsKnown");
    }

    /** Yes if the court found that the offence involved domestic abuse. */
    @Member(
            value =
                    "Yes if the court found that the offence involved domestic abuse; no where that is recorded, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer courtFindingOfDomesticAbuse() {
        return recorded(record.courtFindingOfDomesticAbuse(), "courtFindingOfDomesticAbuse");
    }

    /** Yes if all requirements and the plan are complete. */
    @Member(
            value = "Yes if all requirements and the plan are complete; no where that is recorded, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer allRequirementsComplete() {
        return recorded(record.allRequirementsComplete(), "allRequirementsComplete");
    }

    /** The kind of sentence. */
    @Member(
            value = "The kind of sentence; the word unknown where that is not recorded.",
            words = "sentence type",
            direction = Direction.NEITHER)
    public String sentenceType() {
        return word(record.type(), "sentenceType", "type");
    }

    /** Length in months. */
    @Member(value = "The length in months, of a suspended sentence the term suspended.", direction = Direction.CONCERN)
    public DerivedNumber lengthMonths() {
        return number(record.lengthMonths(), "lengthMonths");
    }

    /** Whether it has not ended on the day asked about. */
    @Member(
            value = "Yes from the day of sentence until its last day; unknown without a day of sentence.",
            direction = Direction.NEITHER)
    public DerivedAnswer running() {
        LocalDate asAt = scene().asAt();
        if (record.endsOn().value().map(asAt::isAfter).orElse(false)) {
            return DerivedAnswer.of(false);
        }
        return record.sentencedOn()
                .value()
                .map(day -> DerivedAnswer.of(!asAt.isBefore(day), day, id()))
                .orElseGet(() -> DerivedAnswer.unknown(
                        gap("sentencedOn", record.sentencedOn().unknown())));
    }

    /** Whether it was passed for an offence of this class. */
    @Member(
            value = "Yes if it was passed for an offence of this class, no if all its offences are listed and none is,"
                    + " else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer forOffence(@Quoted("offence class") String offenceClass) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Ref ref : record.offences().entries()) {
            scene().fact(Event.class, ref.id()).ifPresent(event -> parts.add(event.ofOffence(offenceClass)));
        }
        if (!record.offences().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.offences(), "offences")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether it was passed for an event that is so. */
    @Member(
            value = "Yes if it was passed for an event that meets the definition, no if all its offences are listed and"
                    + " none does, else unknown.",
            direction = Direction.CONCERN)
    public DerivedAnswer forEvent(@Quoted("definition of Event") String definition) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Ref ref : record.offences().entries()) {
            scene().fact(Event.class, ref.id()).ifPresent(event -> parts.add(event.fits(definition)));
        }
        if (!record.offences().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.offences(), "offences")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether it has a requirement for a programme of this kind. */
    @Member(
            value =
                    "Yes if it has a requirement for a programme whose code means this, no if the codes of all are listed and none"
                            + " does, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer programme(@Quoted("programme") String word) {
        List<String> codes = scene().policy().words("programme").codes().getOrDefault(word, List.of());
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Requirement requirement : record.requirements().entries()) {
            if (requirement.kind().is(RequirementKind.PROGRAMME)) {
                parts.add(requirement
                        .programme()
                        .value()
                        .map(code -> DerivedAnswer.of(codes.contains(code), since(), id()))
                        .orElseGet(() -> DerivedAnswer.unknown(
                                gap("requirements", requirement.programme().unknown()))));
            }
        }
        if (!record.requirements().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.requirements(), "requirements")));
        }
        return DerivedAnswer.any(parts);
    }

    /** Whether it has a requirement of this kind. */
    @Member(
            value = "Yes if it has such a requirement, no if all are listed and none is, else unknown.",
            direction = Direction.NEITHER)
    public DerivedAnswer requires(@Quoted("requirement kind") String kind) {
        List<DerivedAnswer> parts = new ArrayList<>();
        for (Requirement requirement : record.requirements().entries()) {
            parts.add(
                    requirement.kind().isUnknown()
                            ? DerivedAnswer.unknown(
                                    gap("requirements", requirement.kind().unknown()))
                            : DerivedAnswer.of(
                                    requirement
                                            .kind()
                                            .value()
                                            .map(known -> known.word().equals(kind))
                                            .orElse(false),
                                    since(),
                                    id()));
        }
        if (!record.requirements().isClosed()) {
            parts.add(DerivedAnswer.unknown(gapOf(record.requirements(), "requirements")));
        }
        return DerivedAnswer.any(parts);
    }

    @Override
    public Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case "sentence" -> record.sentencedOn().value();
            case "start of supervision" -> record.startsOn().value();
            case "end of order" -> record.endsOn().value();
            case "programme session" ->
                record.requirements().entries().stream()
                        .flatMap(requirement -> requirement.firstSessionOn().value().stream())
                        .min(LocalDate::compareTo);
            case "completion recorded" ->
                record.allRequirementsComplete().provenance().visibleFrom();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return basis == DatedBy.SENTENCE ? record.sentencedOn().value() : Optional.empty();
    }
}
