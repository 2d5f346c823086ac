package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** The chains of members that a rule or definition reads, wherever in it they stand. */
final class Chains {

    private Chains() {}

    /** Those of a rule's patterns. */
    static List<Term> of(Rule rule) {
        List<Term> found = new ArrayList<>();
        rule.patterns().forEach(pattern -> pattern.conditions().forEach(one -> collect(one, found)));
        return found;
    }

    /** Those of all meanings of a definition. */
    static List<Term> of(Definition definition) {
        List<Term> found = new ArrayList<>();
        definition.versions().forEach(version -> collect(version.derivation(), found));
        return found;
    }

    private static void collect(Condition condition, List<Term> found) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, found));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, found));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), found);
        } else if (condition instanceof Condition.Reads reads) {
            found.add(reads.answer());
        } else if (condition instanceof Condition.Word word) {
            found.add(word.word());
        } else if (condition instanceof Condition.Same same) {
            found.addAll(List.of(same.left(), same.right()));
        }
    }

    private static void collect(Derivation derivation, List<Term> found) {
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> collect(part, found));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> collect(part, found));
        } else if (derivation instanceof Derivation.NotOf not) {
            collect(not.part(), found);
        } else if (derivation instanceof Derivation.Member member) {
            found.add(member.answer());
        } else if (derivation instanceof Derivation.Word word) {
            found.add(word.word());
        }
    }
}
