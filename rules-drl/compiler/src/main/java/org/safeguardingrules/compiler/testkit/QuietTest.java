package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.CaseFileBuilder;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.SupervisionPeriodBuilder;
import org.safeguardingrules.compiler.catalogue.Catalogue;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.pack.Relation.RelationKind;

/**
 * Quiet when it should be: over-asking is as harmful as silence. Held against the pack whose tests are running, where it
 * names its rows. What the rows that it calls universal ask for is not counted, nor what the advice says of itself. Writes
 * the report on the pack.
 */
class QuietTest {

    private static final int CASES = 1_000;
    private static final int MOST_IN_A_BENIGN_CASE = 3;
    private static final int MOST_ON_AN_EMPTY_FILE = 6;
    private static final int MOST_IN_ANY_CASE = 15;
    private static final double OFTEN = 30;

    private static final PackUnderTest UNDER_TEST = PackUnderTest.find();
    private static final Pack PACK = UNDER_TEST.pack();
    private static final Catalogue CATALOGUE = UNDER_TEST.read().catalogue();
    private static List<Advice> benign = List.of();
    private static List<Advice> ordinary = List.of();
    private static List<Advice> any = List.of();

    private static final SafeguardingRules RULES = UNDER_TEST.compiled().orElseGet(UNDER_TEST::interpreted);

    @BeforeAll
    static void whereThePackNamesItsRows() {
        Assumptions.assumeFalse(CATALOGUE.rows().isEmpty(), "The pack has no rows.yaml");
        benign = advice(GeneratedCases.of(PACK).benign());
        ordinary = advice(GeneratedCases.of(PACK).ordinary());
        any = advice(GeneratedCases.of(PACK));
    }

    private static Advice advice(CaseFile caseFile) {
        return RULES.advise(caseFile, GeneratedCases.DAY, GeneratedCases.DAY);
    }

    private static List<Advice> advice(GeneratedCases cases) {
        return LongStream.range(0, CASES)
                .parallel()
                .mapToObj(seed -> advice(cases.at(seed)))
                .toList();
    }

    /** What is to be done beyond the universal list. */
    private static List<RequiredAction> beyondUniversal(Advice advice) {
        return advice.outstanding().stream()
                .filter(action -> Stream.concat(CATALOGUE.universal().stream(), PACK.aboutTheAdvice().keySet().stream())
                        .noneMatch(action::restsOn))
                .toList();
    }

    @Test
    void nineteenOfTwentyBenignCasesAskForAtMostThree() {
        List<Integer> counts = benign.stream()
                .map(advice -> beyondUniversal(advice).size())
                .sorted()
                .toList();
        int percentile95 = counts.get(CASES * 95 / 100);
        assertTrue(percentile95 <= MOST_IN_A_BENIGN_CASE, () -> "The 95th percentile is " + percentile95);
    }

    @Test
    void anEmptyFileAsksForAtMostSix() {
        LocalDate day = GeneratedCases.DAY;
        CaseFile empty = CaseFileBuilder.builder()
                .id("case")
                .person(PersonBuilder.builder().id("person").build())
                .supervisionPeriods(Listing.complete(SupervisionPeriodBuilder.builder()
                        .id("period")
                        .allocated(Fact.of(day))
                        .build()))
                .build();
        List<RequiredAction> asked = beyondUniversal(advice(empty));
        assertTrue(asked.size() <= MOST_ON_AN_EMPTY_FILE, () -> shown(asked));
    }

    @Test
    void noOrdinaryCaseWithoutImmediateDangerAsksForMoreThanFifteen() {
        List<String> crowded = ordinary.stream()
                .filter(advice ->
                        advice.outstanding().stream().noneMatch(action -> action.priority() == Priority.IMMEDIATE))
                .map(QuietTest::beyondUniversal)
                .filter(asked -> asked.size() > MOST_IN_ANY_CASE)
                .map(QuietTest::shown)
                .toList();
        assertEquals(List.of(), crowded);
    }

    @Test
    void noActionIsAskedForTwice() {
        assertEquals(
                List.of(),
                any.stream().flatMap(advice -> twice(advice).stream()).toList());
    }

    private static List<ActionKey> twice(Advice advice) {
        Set<ActionKey> seen = new HashSet<>();
        return advice.outstanding().stream()
                .map(RequiredAction::key)
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void nothingStandsBesideWhatStandsInItsPlace() {
        assertEquals(
                List.of(),
                any.stream()
                        .flatMap(advice -> PACK.relations().stream()
                                .filter(relation -> relation.kind() != RelationKind.COMES_BEFORE)
                                .filter(relation -> !relation.whileBegun() && standSideBySide(relation, advice)))
                        .map(Relation::toString)
                        .distinct()
                        .toList());
    }

    private static boolean standSideBySide(Relation relation, Advice advice) {
        List<RequiredAction> stronger = asked(advice, relation.first(), relation.by());
        List<RequiredAction> weaker = asked(advice, relation.second(), relation.action());
        return weaker.stream()
                .anyMatch(second -> stronger.stream()
                        .anyMatch(first -> !first.key().equals(second.key())
                                && (relation.anySubject()
                                        || first.key()
                                                .subject()
                                                .equals(second.key().subject()))));
    }

    /** What a row itself asks for and is still to be done. */
    private static List<RequiredAction> asked(Advice advice, String row, String action) {
        return advice.outstanding().stream()
                .filter(each -> action.isEmpty() || each.key().action().equals(action))
                .filter(each -> each.reasons().stream()
                        .anyMatch(reason ->
                                reason.row().equals(row) && reason.insteadOf().isEmpty()))
                .toList();
    }

    @Test
    void aRuleThatSpeaksInManyBenignCasesIsListedWithItsReason() {
        Raised raised = Raised.in(benign);
        Map<String, Double> unexplained = new TreeMap<>();
        raised.times().keySet().stream()
                .filter(rule ->
                        raised.percent(rule) > OFTEN && !CATALOGUE.often().containsKey(rule))
                .forEach(rule -> unexplained.put(rule, raised.percent(rule)));
        assertEquals(Map.of(), unexplained);
        List<String> seldom = CATALOGUE.often().keySet().stream()
                .filter(rule -> raised.percent(rule) <= OFTEN)
                .toList();
        assertEquals(List.of(), seldom, "listed as raised often, and seldom raised");
    }

    @Test
    void theReportIsWritten() throws IOException {
        Path file = Path.of("target", "pack-report.txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        String report = PackReport.of(UNDER_TEST, Raised.in(benign), Raised.in(ordinary));
        Files.writeString(file, report);
        assertTrue(report.contains("Numbers that are recalled or this library's own choice"));
    }

    private static String shown(List<RequiredAction> actions) {
        List<String> lines = new ArrayList<>();
        actions.forEach(action -> lines.add(action.key() + " " + action.kind()));
        return actions.size() + ": " + String.join("; ", lines);
    }
}
