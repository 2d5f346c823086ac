package org.safeguardingrules.compiler.testkit.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.compiler.testkit.coverage.Part.Kind;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/** Lists the parts of the rules and definitions of a pack, by place. */
final class Parts {

    private static final Comparator<Part> BY_PLACE = Comparator.<Part, String>comparing(
                    part -> part.place().file())
            .thenComparing(part -> part.place().line())
            .thenComparing(part -> part.place().column());

    private final Pack pack;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Pack pack) {
        this.pack = pack;
    }

    /** The parts of a pack; what is a part of another comes after it. */
    static List<Part> of(Pack pack) {
        Parts parts = new Parts(pack);
        pack.rules().forEach(parts::rule);
        pack.definitions().values().forEach(parts::definition);
        return parts.parts.stream().sorted(BY_PLACE).toList();
    }

    private void rule(Rule rule) {
        parts.add(new Part(rule, Kind.RULE, rule.id(), rule.place(), Values.of(pack, rule)));
        for (Pattern pattern : rule.patterns()) {
            Values values = Values.in(pack, rule, pattern);
            if (pattern.quantifier() != Quantifier.ONE) {
                parts.add(new Part(pattern, Kind.PATTERN, rule.id(), pattern.place(), values.pattern(pattern)));
            }
            pattern.conditions().forEach(condition -> condition(condition, rule, values));
        }
        rule.duties()
                .forEach(duty ->
                        parts.add(new Part(duty, Kind.DUTY, rule.id(), duty.place(), EnumSet.of(Value.YES, Value.NO))));
    }

    private void condition(Condition condition, Rule rule, Values values) {
        parts.add(new Part(condition, Kind.CONDITION, rule.id(), condition.place(), values.condition(condition)));
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, rule, values));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> condition(part, rule, values));
        } else if (condition instanceof Condition.Not not) {
            condition(not.part(), rule, values);
        }
    }

    private void definition(Definition definition) {
        Values values = Values.in(pack, definition);
        definition.versions().forEach(version -> derivation(version.derivation(), Kind.DEFINITION, definition, values));
    }

    private void derivation(Derivation derivation, Kind kind, Definition definition, Values values) {
        Place place = derivation.place();
        parts.add(new Part(derivation, kind, definition.name(), place, values.derivation(derivation)));
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> derivation(part, Kind.DERIVATION, definition, values));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> derivation(part, Kind.DERIVATION, definition, values));
        } else if (derivation instanceof Derivation.NotOf not) {
            derivation(not.part(), Kind.DERIVATION, definition, values);
        }
    }
}
