package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Provenance;

class ShrinkingTest {

    private static final GeneratedCases CASES = GeneratedCases.of(TinyPack.pack());

    @Test
    void what_has_no_part_in_the_failure_is_left_out() {
        Predicate<CaseFile> fails = caseFile -> caseFile.children().entries().stream()
                .anyMatch(child -> child.contactWithPerson().isYes());
        CaseFile found = LongStream.range(0, 1_000)
                .mapToObj(CASES::at)
                .filter(fails)
                .filter(caseFile -> caseFile.children().entries().size() > 1)
                .findFirst()
                .orElseThrow();

        CaseFile smallest = Shrinking.smallest(found, fails);

        Child child = smallest.children().entries().get(0);
        assertThat(smallest)
                .isEqualTo(CaseFileBuilder.builder()
                        .id("case")
                        .person(PersonBuilder.builder().id("person").build())
                        .children(new Listing<>(
                                List.of(ChildBuilder.builder()
                                        .id(child.id())
                                        .contactWithPerson(Answer.yes())
                                        .build()),
                                smallest.children().completeness(),
                                Optional.empty(),
                                Provenance.NONE))
                        .build());
    }

    @Test
    void references_stay_whole_on_the_way() {
        Predicate<CaseFile> fails = caseFile -> caseFile.enquiries().entries().stream()
                .anyMatch(enquiry -> enquiry.occasion().isPresent());
        CaseFile found = LongStream.range(0, 1_000)
                .mapToObj(CASES::at)
                .filter(fails)
                .findFirst()
                .orElseThrow();

        CaseFile smallest = Shrinking.smallest(found, fails).checked();

        assertThat(Spot.of(smallest).stream()
                        .filter(spot -> spot.value() instanceof Listing<?> listing
                                && !listing.entries().isEmpty())
                        .count())
                .as("the enquiry, and at most the record it was made for")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void what_cannot_be_made_smaller_stays() {
        CaseFile caseFile = CASES.at(1);
        assertThat(Shrinking.smallest(caseFile, any -> false)).isSameAs(caseFile);
    }
}
