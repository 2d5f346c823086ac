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
            return with(
                    pack,
                    rules,
                    pack.aboutTheAdvice(),
                    pack.definitions(),
                    pack.parameters(),
                    pack.actions(),
                    pack.authorities());
        }
    }

    /** A row about the advice itself; gone where it becomes nothing. */
    record OfAdviceRow(Rule row, Optional<Rule> becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            Map<String, Rule> rows = new TreeMap<>(pack.aboutTheAdvice());
            rows.remove(row.id());
            becomes.ifPresent(other -> rows.put(other.id(), other));
            return with(
                    pack,
                    pack.rules(),
                    rows,
                    pack.definitions(),
                    pack.parameters(),
                    pack.actions(),
                    pack.authorities());
        }
    }

    /** A definition. */
    record OfDefinition(Definition becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return with(
                    pack,
                    pack.rules(),
                    pack.aboutTheAdvice(),
                    replaced(pack.definitions(), becomes.name(), becomes),
                    pack.parameters(),
                    pack.actions(),
                    pack.authorities());
        }
    }

    /** A parameter. */
    record OfParameter(Parameter becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return with(
                    pack,
                    pack.rules(),
                    pack.aboutTheAdvice(),
                    pack.definitions(),
                    replaced(pack.parameters(), becomes.name(), becomes),
                    pack.actions(),
                    pack.authorities());
        }
    }

    /** An action. */
    record OfAction(Action becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return with(
                    pack,
                    pack.rules(),
                    pack.aboutTheAdvice(),
                    pack.definitions(),
                    pack.parameters(),
                    replaced(pack.actions(), becomes.name(), becomes),
                    pack.authorities());
        }
    }

    /** An authority. */
    record OfAuthority(Authority becomes) implements Edit {

        @Override
        public Pack in(Pack pack) {
            return with(
                    pack,
                    pack.rules(),
                    pack.aboutTheAdvice(),
                    pack.definitions(),
                    pack.parameters(),
                    pack.actions(),
                    replaced(pack.authorities(), becomes.id(), becomes));
        }
    }

    private static <T> Map<String, T> replaced(Map<String, T> entries, String name, T entry) {
        Map<String, T> others = new TreeMap<>(entries);
        others.put(name, entry);
        return others;
    }

    private static Pack with(
            Pack pack,
            List<Rule> rules,
            Map<String, Rule> aboutTheAdvice,
            Map<String, Definition> definitions,
            Map<String, Parameter> parameters,
            Map<String, Action> actions,
            Map<String, Authority> authorities) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.version(),
                pack.digest(),
                pack.vocabulary(),
                pack.engine(),
                List.of(),
                pack.earliest(),
                rules,
                aboutTheAdvice,
                definitions,
                parameters,
                actions,
                authorities,
                pack.relations(),
                pack.sources(),
                pack.words(),
                pack.wording(),
                pack.calendars());
    }
}
