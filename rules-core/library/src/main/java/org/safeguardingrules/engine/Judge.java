package org.safeguardingrules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Condition.All;
import org.safeguardingrules.pack.Condition.Any;
import org.safeguardingrules.pack.Condition.Not;
import org.safeguardingrules.pack.Condition.Reads;
import org.safeguardingrules.pack.Condition.Word;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Gap;
import org.safeguardingrules.vocabulary.Ordered;

/** Says what a match rests on, and what would make a silent rule speak. Reads the tree, as the interpreter does. */
public final class Judge {

    private static final String UNKNOWN_WORD = "unknown";

    private Judge() {}

    /** What a match rests on: the records and the unknowns behind each of its conditions, and since when it has held. */
    public static Judgement evidence(Match match, CaseFacts facts) {
        Map<String, CaseFact> bound = new HashMap<>();
        Judgement result = Judgement.HOLDS;
        int next = 0;
        for (Pattern pattern : match.rule().patterns()) {
            if (pattern.quantifier() == Quantifier.ONE) {
                CaseFact fact = match.facts().get(next++);
                pattern.variable().ifPresent(name -> bound.put(name, fact));
                result = result.and(judge(pattern, fact, bound));
            } else if (pattern.quantifier() == Quantifier.EXISTS) {
                Judgement some = Judgement.FAILS;
                for (CaseFact fact : facts.ofType(pattern.type())) {
                    some = some.or(judge(pattern, fact, bound));
                }
                result = result.and(some.value() == Value.YES ? some : Judgement.HOLDS);
            }
        }
        return result;
    }

    /** What is not known and would make a rule hold for some fact, or some further fact, if it were as the rule asks. */
    public static SortedSet<Gap> openings(Rule rule, CaseFacts facts) {
        SortedSet<Gap> gaps = new TreeSet<>();
        open(rule, 0, Map.of(), Judgement.HOLDS, facts, gaps);
        return gaps;
    }

    private static void open(
            Rule rule, int next, Map<String, CaseFact> bound, Judgement soFar, CaseFacts facts, SortedSet<Gap> gaps) {
        if (next == rule.patterns().size()) {
            if (soFar.value() == Value.UNKNOWN) {
                gaps.addAll(soFar.unknowns());
            }
            return;
        }
        Pattern pattern = rule.patterns().get(next);
        if (pattern.quantifier() != Quantifier.ONE) {
            Judgement here = soFar.and(whether(pattern, bound, facts));
            if (here.value() != Value.NO) {
                open(rule, next + 1, bound, here, facts, gaps);
            }
            return;
        }
        for (CaseFact fact : facts.ofType(pattern.type())) {
            if (next > 0) {
                fact.counted(fact);
            }
            Judgement here = soFar.and(judge(pattern, fact, bound));
            if (here.value() != Value.NO) {
                open(rule, next + 1, Interpreter.with(bound, pattern, fact), here, facts, gaps);
            }
        }
        gaps.addAll(facts.maybeMissing(pattern.type()));
    }

    /** Whether a rule holds only where something is recorded as so, whatever else it takes as present. */
    public static boolean restsOnSomethingKnown(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.quantifier() != Quantifier.NOT)
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(Judge::needsYes);
    }

    private static boolean needsYes(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().stream().anyMatch(Judge::needsYes);
        } else if (condition instanceof Any any) {
            return any.parts().stream().allMatch(Judge::needsYes);
        }
        return condition instanceof Reads reads && reads.reading() == Reading.YES;
    }

    /** Whether the facts are as a pattern asks that looks for none, or for at least one. */
    static Judgement whether(Pattern pattern, Map<String, CaseFact> bound, CaseFacts facts) {
        Judgement some = Judgement.FAILS;
        for (CaseFact fact : facts.ofType(pattern.type())) {
            some = some.or(judge(pattern, fact, bound));
        }
        if (pattern.quantifier() == Quantifier.EXISTS) {
            List<Gap> more = facts.maybeMissing(pattern.type());
            return more.isEmpty() ? some : some.or(Judgement.open(more));
        }
        return switch (some.value()) {
            case YES -> some.assumed().isEmpty() ? Judgement.FAILS : Judgement.open(some.assumed());
            case NO -> Judgement.HOLDS;
            case UNKNOWN -> some;
        };
    }

    private static Judgement judge(Pattern pattern, CaseFact fact, Map<String, CaseFact> bound) {
        Judgement conditions = all(pattern.conditions(), fact, bound);
        if (conditions.value() == Value.NO) {
            return Judgement.FAILS;
        }
        boolean standInToo = pattern.conditions().stream().allMatch(Judge::holdsOfStandIns);
        return conditions.and(new Judgement(
                Value.YES,
                standInToo ? fact.sinceStandIn() : fact.since(),
                fact.records(),
                Ordered.none(),
                Ordered.none()));
    }

    /** What all of these come to for a fact. */
    static Judgement all(List<Condition> parts, CaseFact fact, Map<String, CaseFact> bound) {
        Judgement all = Judgement.HOLDS;
        for (Condition part : parts) {
            all = all.and(judge(part, fact, bound));
            if (all.value() == Value.NO) {
                break;
            }
        }
        return all;
    }

    private static Judgement any(List<Condition> parts, CaseFact fact, Map<String, CaseFact> bound) {
        Judgement any = Judgement.FAILS;
        for (Condition part : parts) {
            any = any.or(judge(part, fact, bound));
        }
        return any;
    }

    /** Whether a condition held of the stand-in too, about which everything is unknown. */
    private static boolean holdsOfStandIns(Condition condition) {
        return condition instanceof Reads reads
                && (reads.reading() == Reading.NOT_RULED_OUT || reads.reading() == Reading.UNKNOWN);
    }

    /** What a condition comes to for a fact. */
    static Judgement judge(Condition condition, CaseFact fact, Map<String, CaseFact> bound) {
        if (condition instanceof All all) {
            return all(all.parts(), fact, bound);
        } else if (condition instanceof Any any) {
            return any(any.parts(), fact, bound);
        } else if (condition instanceof Not not) {
            return negated(not.part(), fact, bound);
        } else if (condition instanceof Word word) {
            return word(word, fact, bound);
        } else if (condition instanceof Reads reads) {
            return reads(reads, fact, bound);
        }
        return Interpreter.holds(condition, fact, bound) ? Judgement.HOLDS : Judgement.FAILS;
    }

    private static Judgement reads(Reads reads, CaseFact fact, Map<String, CaseFact> bound) {
        DerivedAnswer answer = (DerivedAnswer) Interpreter.value(reads.answer(), fact, bound);
        return switch (reads.reading()) {
            case YES -> answer.unknown() ? Judgement.open(answer.gaps()) : certain(answer, answer.yes());
            case NO -> answer.unknown() ? Judgement.open(answer.gaps()) : certain(answer, answer.no());
            case UNKNOWN -> assumed(answer, answer.unknown());
            case NOT_RULED_OUT -> assumed(answer, answer.notRuledOut());
        };
    }

    private static Judgement certain(DerivedAnswer answer, boolean holds) {
        return holds
                ? new Judgement(Value.YES, answer.since(), answer.records(), answer.gaps(), Ordered.none())
                : Judgement.FAILS;
    }

    /** What is not ruled out was not ruled out before anything was recorded either: it has held from the beginning. */
    private static Judgement assumed(DerivedAnswer answer, boolean holds) {
        return holds
                ? new Judgement(
                        Value.YES,
                        DerivedAnswer.BEGINNING,
                        answer.records(),
                        answer.gaps(),
                        answer.unknown() ? answer.gaps() : Ordered.none())
                : Judgement.FAILS;
    }

    private static Judgement negated(Condition part, CaseFact fact, Map<String, CaseFact> bound) {
        if (part instanceof Not not) {
            return judge(not.part(), fact, bound);
        } else if (part instanceof All all) {
            return all.parts().stream().map(each -> negated(each, fact, bound)).reduce(Judgement.FAILS, Judgement::or);
        } else if (part instanceof Any any) {
            return any.parts().stream().map(each -> negated(each, fact, bound)).reduce(Judgement.HOLDS, Judgement::and);
        } else if (part instanceof Reads reads) {
            return notSo(reads, fact, bound);
        }
        return Interpreter.holds(part, fact, bound) ? Judgement.FAILS : Judgement.HOLDS;
    }

    /** That something is not recorded as so takes nothing as present, even where it is not known. */
    private static Judgement notSo(Reads reads, CaseFact fact, Map<String, CaseFact> bound) {
        DerivedAnswer answer = (DerivedAnswer) Interpreter.value(reads.answer(), fact, bound);
        if (Interpreter.isRead(reads, answer)) {
            return Judgement.FAILS;
        }
        return new Judgement(Value.YES, answer.otherwiseUntil(), answer.records(), answer.gaps(), Ordered.none());
    }

    /** A word that is not known and meant is taken as one of those that the condition looks for. */
    private static Judgement word(Word word, CaseFact fact, Map<String, CaseFact> bound) {
        String value = (String) Interpreter.value(word.word(), fact, bound);
        boolean holds = Interpreter.isAmong(word, value);
        if (!value.equals(UNKNOWN_WORD)) {
            return holds ? Judgement.HOLDS : Judgement.FAILS;
        }
        Ordered<Gap> gap = Ordered.of(gap(word.word(), fact, bound));
        if (holds) {
            Ordered<Gap> assumed = word.negated() ? Ordered.none() : gap;
            return new Judgement(Value.YES, DerivedAnswer.BEGINNING, Ordered.none(), gap, assumed);
        }
        return word.negated() ? Judgement.FAILS : Judgement.open(gap);
    }

    /** What is not known where a word-valued term answers unknown. */
    public static Gap gap(Term term, CaseFact fact, Map<String, CaseFact> bound) {
        CaseFact asked = term.variable().map(bound::get).orElse(fact);
        return asked.gapOfWord(term.calls().get(0).member());
    }
}
