package org.safeguardingrules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Derivation.AllOf;
import org.safeguardingrules.pack.Derivation.AnyOf;
import org.safeguardingrules.pack.Derivation.Member;
import org.safeguardingrules.pack.Derivation.NotOf;
import org.safeguardingrules.pack.Derivation.Word;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.WordList;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Policy;

/**
 * The numbers and meanings of a pack that are in force on a day.
 *
 * @param pack the pack
 * @param day the policy day, London calendar
 * @param listener is told what definitions come to
 */
public record InForce(Pack pack, LocalDate day, Listener listener) implements Policy {

    private static final String UNKNOWN_WORD = "unknown";

    /** What is in force, with nobody listening. */
    public InForce(Pack pack, LocalDate day) {
        this(pack, day, Listener.NONE);
    }

    @Override
    public int parameter(String name, CaseFact fact) {
        return pack.parameter(name)
                .on(day, fact.jurisdiction(), fact.localAuthority())
                .number();
    }

    @Override
    public DerivedAnswer meets(String definition, CaseFact fact) {
        return meets(pack.definition(definition), fact);
    }

    /** What a definition says of a fact, be it the pack's or another form of it. */
    public DerivedAnswer meets(Definition definition, CaseFact fact) {
        return derive(definition, definition.on(day), fact);
    }

    @Override
    public WordList words(String list) {
        return pack.wordList(list);
    }

    private DerivedAnswer derive(Definition definition, Derivation derivation, CaseFact fact) {
        DerivedAnswer answer = answer(definition, derivation, fact);
        listener.derivation(definition, derivation, fact, answer.value());
        return answer;
    }

    private DerivedAnswer answer(Definition definition, Derivation derivation, CaseFact fact) {
        if (derivation instanceof AnyOf any) {
            return DerivedAnswer.any(each(definition, any.parts(), fact));
        } else if (derivation instanceof AllOf all) {
            return DerivedAnswer.all(each(definition, all.parts(), fact));
        } else if (derivation instanceof NotOf not) {
            return derive(definition, not.part(), fact).not();
        } else if (derivation instanceof Member member) {
            return (DerivedAnswer) Interpreter.value(member.answer(), fact, Map.of());
        }
        Word word = (Word) derivation;
        String value = (String) Interpreter.value(word.word(), fact, Map.of());
        return value.equals(UNKNOWN_WORD) && !word.among().contains(UNKNOWN_WORD)
                ? DerivedAnswer.unknown(Judge.gap(word.word(), fact, Map.of()))
                : DerivedAnswer.of(word.among().contains(value), fact);
    }

    private List<DerivedAnswer> each(Definition definition, List<Derivation> parts, CaseFact fact) {
        List<DerivedAnswer> answers = new ArrayList<>(parts.size());
        for (Derivation part : parts) {
            answers.add(derive(definition, part, fact));
        }
        return answers;
    }
}
