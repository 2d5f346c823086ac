package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Confirmation;
import org.safeguardingrules.casefile.DealtWith;
import org.safeguardingrules.casefile.DealtWithAnswer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Supplies;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.pack.Jurisdiction;

/** A fact with a record of the case file behind it. */
abstract class RecordedFact extends CaseFact {

    /** The word of what is not known. */
    static final String UNKNOWN_WORD = "unknown";

    private final Recorded recorded;
    private final Map<String, Gap> wordGaps = new HashMap<>();

    RecordedFact(Recorded recorded, Scene scene) {
        super(recorded.id(), scene);
        this.recorded = recorded;
    }

    /** Ids of the records behind it: its own; none where it stands for what nobody has listed. */
    @Override
    public Ordered<String> records() {
        return isStandIn() ? Ordered.none() : Ordered.of(recorded.id());
    }

    @Override
    public LocalDate since() {
        return recorded.visibleFrom().orElse(DerivedAnswer.BEGINNING);
    }

    /** Why everything about it is unknown, where it stands for what nobody has listed. */
    Optional<Gap> standsInFor() {
        return Optional.empty();
    }

    @Override
    public final boolean isStandIn() {
        return standsInFor().isPresent();
    }

    @Override
    public List<Gap> mayVanishWith() {
        return standsInFor().stream().toList();
    }

    final DerivedAnswer recorded(Answer answer, String field) {
        return switch (answer.value()) {
            case YES, NO ->
                DerivedAnswer.of(answer.isYes(), sinceOf(answer.provenance().visibleFrom()), id());
            case UNKNOWN -> DerivedAnswer.unknown(gap(field, answer.unknown()));
        };
    }

    /** Whether somebody marked the record as open to everybody. */
    final DerivedAnswer openlyMarked() {
        return DerivedAnswer.of(recorded.provenance().sensitivity() == Sensitivity.OPEN, since(), id());
    }

    final DerivedDay day(Fact<LocalDate> fact, String field) {
        return new DerivedDay(fact.value(), id(), fact.isUnknown() ? Set.of(gap(field, fact.unknown())) : Set.of());
    }

    final DerivedNumber number(Fact<Integer> fact, String field) {
        return fact.value()
                .map(known -> new DerivedNumber(known, known, List.of(), Set.of(id()), Set.of()))
                .orElseGet(() -> new DerivedNumber(
                        0, Integer.MAX_VALUE, List.of(), Set.of(id()), Set.of(gap(field, fact.unknown()))));
    }

    /** A recorded word, or the word unknown, in which case the gap is kept under the name of the member. */
    final String word(Fact<? extends Word> fact, String member, String field) {
        if (fact.isUnknown()) {
            wordGaps.put(member, gap(field, fact.unknown()));
        }
        return fact.value().map(Word::word).orElse(UNKNOWN_WORD);
    }

    /** The word unknown, where what would give a word is not recorded. */
    final String unknownWord(String member, String field) {
        wordGaps.put(member, gap(field, Optional.empty()));
        return UNKNOWN_WORD;
    }

    @Override
    public Gap gapOfWord(String member) {
        return wordGaps.getOrDefault(member, super.gapOfWord(member));
    }

    /** Whether a recorded word is this one; unknown where no word is recorded. */
    final DerivedAnswer is(Fact<? extends Word> fact, Word word, String field) {
        return fact.value()
                .map(known -> DerivedAnswer.of(
                        known == word, sinceOf(fact.provenance().visibleFrom()), id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap(field, fact.unknown())));
    }

    /** Whether a day comes within the months that end on the day asked about. */
    final DerivedAnswer within(Fact<LocalDate> day, int months, String field) {
        LocalDate asAt = scene().asAt();
        return day.value()
                .map(known -> DerivedAnswer.of(
                        !known.isAfter(asAt) && known.isAfter(asAt.minusMonths(months)),
                        sinceOf(day.provenance().visibleFrom()),
                        id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap(field, day.unknown())));
    }

    /** Whether a day comes after an assessment was completed. */
    final DerivedAnswer after(Assessment assessment, Optional<LocalDate> day) {
        return assessment.completedOn().isEmpty()
                ? DerivedAnswer.unknown(assessment.gap("completedOn", Optional.empty()))
                : scene().later(this, day, assessment.completedOn());
    }

    /**
     * Whether what is recorded on a day, once it is past, became known after an assessment was completed. What is not
     * recorded did not, but a host that holds no such day cannot say so.
     */
    final DerivedAnswer learnedAfter(Assessment assessment, Fact<LocalDate> day, String field) {
        boolean past = day.value().map(on -> !on.isAfter(scene().asAt())).orElse(false);
        if (past) {
            return after(assessment, Optional.of(learned(day)));
        }
        Gap gap = gap(field, day.unknown());
        return day.isUnknown() && !gap.isAskable() ? DerivedAnswer.unknown(gap) : DerivedAnswer.of(false);
    }

    /** The day on which something that happened on a known day was recorded: its own, else the record's if later. */
    final LocalDate learned(Fact<LocalDate> day) {
        LocalDate happened = day.value().orElseThrow();
        return day.provenance()
                .visibleFrom()
                .or(() -> recorded.visibleFrom().filter(happened::isBefore))
                .orElse(happened);
    }

    final Gap gap(String field, Optional<Unknown> kind) {
        return standsInFor()
                .orElseGet(() ->
                        new Gap(id(), Supplies.entity(recorded) + "." + field, kind.orElseGet(() -> lacking(field))));
    }

    private Unknown lacking(String field) {
        boolean held = scene().caseFile().supplies().holds(Supplies.entity(recorded), field);
        return held ? Unknown.NOT_ASKED : Unknown.NOT_SUPPLIED;
    }

    final Gap gapOf(Listing<?> listing, String field) {
        return gap(field, Optional.of(listing.whyOpen()));
    }

    final LocalDate sinceOf(Optional<LocalDate> day) {
        return day.or(recorded::visibleFrom).orElse(DerivedAnswer.BEGINNING);
    }

    /** Whether somebody born on a day is younger than this; no since the day on which it was so no longer. */
    final DerivedAnswer ageBelow(int years, Fact<LocalDate> dateOfBirth) {
        return dateOfBirth
                .value()
                .map(born -> born.plusYears(years))
                .map(reached -> reached.isAfter(scene().asAt())
                        ? DerivedAnswer.of(true, DerivedAnswer.BEGINNING, id())
                        : DerivedAnswer.noLonger(reached, id()))
                .orElseGet(() -> DerivedAnswer.unknown(gap("dateOfBirth", dateOfBirth.unknown())));
    }

    /** The word of a nation, or the word unknown, in which case the gap is kept under the name of the member. */
    final String nationWord(Jurisdiction nation, Fact<String> localAuthority, String member) {
        if (nation == Jurisdiction.UNKNOWN) {
            Optional<Unknown> unclear = Optional.of(Unknown.UNCLEAR);
            wordGaps.put(member, gap("localAuthority", localAuthority.unknown().or(() -> unclear)));
        }
        return nation.word();
    }

    /** The nation of a recorded local-authority code. */
    static Jurisdiction nation(Fact<String> localAuthority) {
        return localAuthority.value().map(Jurisdiction::ofLocalAuthority).orElse(Jurisdiction.UNKNOWN);
    }

    /** Whether an assessment or plan deals with this record, as it says itself or as a practitioner confirmed. */
    final DerivedAnswer dealtWith(RecordedFact by, Listing<DealtWith> dealsWith, String field) {
        List<Optional<DealtWithAnswer>> said = lastConfirmed(by);
        if (said.isEmpty()) {
            said = dealsWith.entries().stream()
                    .filter(entry -> entry.fact().id().equals(id()))
                    .map(entry -> entry.answer().value())
                    .toList();
        }
        boolean denied = said.contains(Optional.of(DealtWithAnswer.NO));
        boolean settled = !said.isEmpty() && !said.contains(Optional.empty());
        if (denied || settled) {
            return DerivedAnswer.of(!denied, by.since(), id(), by.id());
        }
        return dealsWith.isClosed()
                ? DerivedAnswer.of(false, by.since(), id(), by.id())
                : DerivedAnswer.unknown(Set.of(by.gapOf(dealsWith, field)), List.of(id(), by.id()));
    }

    /**
     * What practitioners confirmed last about an assessment or plan and this record; one without a day may be the last, and
     * one without an answer denies.
     */
    private List<Optional<DealtWithAnswer>> lastConfirmed(RecordedFact by) {
        List<Confirmation> about = scene().caseFile().confirmations().entries().stream()
                .filter(confirmation -> confirmation.of().id().equals(id())
                        && confirmation
                                .by()
                                .map(ref -> ref.id().equals(by.id()))
                                .orElse(false))
                .toList();
        Optional<LocalDate> last = about.stream()
                .flatMap(confirmation -> confirmation.on().value().stream())
                .max(LocalDate::compareTo);
        return about.stream()
                .filter(confirmation -> confirmation.on().isUnknown()
                        || confirmation.on().value().equals(last))
                .map(confirmation -> confirmation.answer().value().or(() -> Optional.of(DealtWithAnswer.NO)))
                .toList();
    }
}
