package org.safeguardingrules.compiler.testkit.coverage;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.check.ClosedLists;
import org.safeguardingrules.compiler.testkit.TrialCases;
import org.safeguardingrules.compiler.testkit.TrialCases.TrialCase;
import org.safeguardingrules.compiler.testkit.laws.Question;
import org.safeguardingrules.compiler.testkit.laws.Questions;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Report;
import org.safeguardingrules.vocabulary.Supervision;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * What the cases of the trials meet: each value of each member of the vocabulary and of each definition, each stage of a
 * case, and both sides of each day on which policy changes.
 */
public final class GeneratorCoverage {

    private static final String UNKNOWN = "unknown";
    private static final String AS_AT = "asked about, change of";

    private final Pack pack;
    private final SortedSet<LocalDate> changes;
    private final Map<DatedBy, SortedSet<LocalDate>> ownDays;
    private final Tally tally = new Tally();

    private GeneratorCoverage(Pack pack) {
        this.pack = pack;
        this.changes = TrialCases.changes(pack).tailSet(pack.earliest());
        this.ownDays = TrialCases.ownDays(pack);
        expectMembers();
        pack.definitions().values().forEach(this::expect);
        expectStages();
        expectDays();
    }

    /** What this many cases of the trials of a pack meet. */
    public static Tally of(Pack pack, TrialCases cases, int number) {
        GeneratorCoverage coverage = new GeneratorCoverage(pack);
        for (long seed = 0; seed < number; seed++) {
            coverage.meet(cases.at(seed), seed);
        }
        return coverage.tally;
    }

    private void expectMembers() {
        for (Class<? extends CaseFact> type : Vocabulary.types()) {
            for (Method method : Questions.members(type)) {
                Member member = method.getAnnotation(Member.class);
                String name = member(type, method.getName());
                if (Questions.givesWord(method)) {
                    words(member.words()).forEach(word -> tally.expect(name, word));
                    if (member.value().contains(UNKNOWN)) {
                        tally.expect(name, UNKNOWN);
                    }
                } else if (Questions.answers(method) && !method.getName().equals(Questions.FITS)) {
                    Values.said(member.value()).forEach(value -> tally.expect(name, value.word()));
                }
            }
        }
    }

    private List<String> words(String list) {
        return pack.words().containsKey(list)
                ? List.copyOf(pack.wordList(list).codes().keySet())
                : ClosedLists.all().getOrDefault(list, List.of());
    }

    private void expect(Definition definition) {
        Values.of(pack, definition).forEach(value -> tally.expect("definition " + definition.name(), value.word()));
    }

    private void expectStages() {
        tally.expect("stage", "court report");
        tally.expect("stage", "no supervision");
        words("sentence type").forEach(type -> tally.expect("stage", "supervision, " + type));
        tally.expect("stage", "supervision, " + UNKNOWN);
        tally.expect("stage", "supervision ended or to come");
    }

    private void expectDays() {
        changes.forEach(day -> expectSides(AS_AT, day, !day.equals(pack.earliest())));
        ownDays.forEach((basis, days) -> days.forEach(day -> expectSides(word(basis), day, true)));
    }

    private void expectSides(String what, LocalDate day, boolean before) {
        Stream.of("before", "on", "after")
                .filter(side -> before || !side.equals("before"))
                .forEach(side -> tally.expect(what + " " + day, side));
    }

    private static String word(DatedBy basis) {
        return "day of the " + basis.name().toLowerCase(Locale.ROOT) + ", change of";
    }

    private void meet(TrialCase one, long seed) {
        CaseFacts facts = Vocabulary.facts(
                one.caseFile().asItStood(one.knownAt()).caseFile(), one.asAt(), new InForce(pack, one.asAt()));
        changes.forEach(day -> meetSide(AS_AT, day, one.asAt()));
        Map<String, CaseFact> byName = new HashMap<>();
        facts.all().forEach(fact -> byName.put(fact.toString(), fact));
        Questions questions = new Questions(pack, facts, seed);
        for (CaseFact fact : facts.all()) {
            questions
                    .to(fact)
                    .forEach(question -> question.answer(fact, byName)
                            .ifPresent(answer -> tally.meet(name(fact, question), word(answer))));
            words(fact);
            ownDays.forEach((basis, days) ->
                    fact.datedBy(basis).ifPresent(own -> days.forEach(day -> meetSide(word(basis), day, own))));
        }
        stages(facts);
    }

    private static String name(CaseFact fact, Question question) {
        Term.Call call = question.term().calls().get(0);
        return call.member().equals(Questions.FITS)
                ? "definition " + ((Argument.Text) call.arguments().get(0)).value()
                : member(fact.getClass(), call.member());
    }

    private static String member(Class<?> type, String name) {
        return "member " + type.getSimpleName() + "." + name;
    }

    private static String word(DerivedAnswer answer) {
        return answer.yes() ? "yes" : answer.no() ? "no" : UNKNOWN;
    }

    private void words(CaseFact fact) {
        for (Method method : Questions.members(fact.getClass())) {
            if (Questions.givesWord(method)) {
                try {
                    tally.meet(member(fact.getClass(), method.getName()), (String) method.invoke(fact));
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(fact + " fails at " + method.getName(), failure);
                }
            }
        }
    }

    private void meetSide(String what, LocalDate change, LocalDate day) {
        int side = day.compareTo(change);
        tally.meet(what + " " + change, side < 0 ? "before" : side > 0 ? "after" : "on");
    }

    private void stages(CaseFacts facts) {
        if (facts.ofType("Report").stream()
                .anyMatch(report -> ((Report) report).underWay().yes())) {
            tally.meet("stage", "court report");
        }
        if (facts.ofType("Supervision").isEmpty()) {
            tally.meet("stage", "no supervision");
        }
        for (CaseFact fact : facts.ofType("Supervision")) {
            Supervision supervision = (Supervision) fact;
            if (supervision.current().yes()) {
                tally.meet("stage", "supervision, " + supervision.sentenceType());
            } else if (supervision.current().no()) {
                tally.meet("stage", "supervision ended or to come");
            }
        }
    }
}
