package org.safeguardingrules.compiler.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Rule;

/** One part of a pack in another form, or gone. */
sealed interface Edit {

    /** The pack with that part in its other form. */
    Pack in(Pack pack);

    /** A rule; gone where it becomes nothing. */
    record OfRule(Rule rule, Optional<Rule> becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            List<Rule> rules = pack.rules().stream()
                    .flatMap(each -> each.id().equals(rule.id()) ? becomes.stream() : Stream.of(each))
                    .toList();
            return interpreted(pack).rules(rules).build();
        }
    }

    /** A row about the advice itself; gone where it becomes nothing. */
    record OfAdviceRow(Rule row, Optional<Rule> becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            Map<String, Rule> rows = new TreeMap<>(pack.aboutTheAdvice());
            rows.remove(row.id());
            becomes.ifPresent(other -> rows.put(other.id(), other));
            return interpreted(pack).aboutTheAdvice(rows).build();
        }
    }

    /** A definition. */
    record OfDefinition(Definition becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return interpreted(pack)
                    .definitions(replaced(pack.definitions(), becomes.name(), becomes))
                    .build();
        }
    }

    /** A parameter. */
    record OfParameter(Parameter becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return interpreted(pack)
                    .parameters(replaced(pack.parameters(), becomes.name(), becomes))
                    .build();
        }
    }

    /** An action. */
    record OfAction(Action becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return interpreted(pack)
                    .actions(replaced(pack.actions(), becomes.name(), becomes))
                    .build();
        }
    }

    /** An authority. */
    record OfAuthority(Authority becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return interpreted(pack)
                    .authorities(replaced(pack.authorities(), becomes.id(), becomes))
                    .build();
        }
    }

    private static <T> Map<String, T> replaced(Map<String, T> entries, String name, T entry) {
        Map<String, T> others = new TreeMap<>(entries);
        others.put(name, entry);
        return others;
    }

    private static PackBuilder interpreted(Pack pack) {
        return PackBuilder.builder(pack).compiledRules(List.of());
    }
}
