package org.safeguardingrules.compiler.words;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Term;

/** The definitions and parameters met on the way through a tree. */
final class Named {

    private final SortedSet<String> definitions = new TreeSet<>();
    private final SortedSet<String> parameters = new TreeSet<>();

    Uses uses() {
        return new Uses(definitions, parameters);
    }

    void addParameter(String name) {
        parameters.add(name);
    }

    void add(Facts facts, Class<?> type, Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> add(facts, type, part));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> add(facts, type, part));
        } else if (condition instanceof Condition.Not not) {
            add(facts, type, not.part());
        } else if (condition instanceof Condition.Reads reads) {
            add(facts, type, reads.answer());
        } else if (condition instanceof Condition.Word word) {
            add(facts, type, word.word());
        }
    }

    void add(Class<?> type, Derivation derivation) {
        if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> add(type, part));
        } else if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> add(type, part));
        } else if (derivation instanceof Derivation.NotOf not) {
            add(type, not.part());
        } else if (derivation instanceof Derivation.Member member) {
            add(Facts.none(), type, member.answer());
        } else if (derivation instanceof Derivation.Word word) {
            add(Facts.none(), type, word.word());
        }
    }

    private void add(Facts facts, Class<?> type, Term term) {
        List<UsedMember> members = facts.members(type, term);
        for (int i = 0; i < members.size(); i++) {
            List<Argument> arguments = term.calls().get(i).arguments();
            for (int place = 0; place < arguments.size(); place++) {
                if (arguments.get(place) instanceof Argument.Parameter parameter) {
                    addParameter(parameter.name());
                } else if (arguments.get(place) instanceof Argument.Text text
                        && members.get(i).takesDefinition(place)) {
                    definitions.add(text.value());
                }
            }
        }
    }
}
