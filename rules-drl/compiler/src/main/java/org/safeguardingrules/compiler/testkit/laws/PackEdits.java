package org.safeguardingrules.compiler.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Rule;

/** Packs that differ in one thing from another, for faults put in on purpose. They are data and not compiled. */
final class PackEdits {

    private PackEdits() {}

    /** The pack with other rules and definitions, to be interpreted. */
    static Pack with(Pack pack, List<Rule> rules, Map<String, Definition> definitions) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.version(),
                pack.digest(),
                pack.vocabulary(),
                "",
                List.of(),
                pack.earliest(),
                rules,
                pack.aboutTheAdvice(),
                definitions,
                pack.parameters(),
                pack.actions(),
                pack.authorities(),
                pack.relations(),
                pack.sources(),
                pack.words(),
                pack.wording(),
                pack.calendars());
    }

    /** The pack with only some of its rules. */
    static Pack keeping(Pack pack, Predicate<Rule> kept) {
        return with(pack, pack.rules().stream().filter(kept).toList(), pack.definitions());
    }

    /** The pack with one rule changed. */
    static Pack changing(Pack pack, String rule, UnaryOperator<Rule> change) {
        return with(
                pack,
                pack.rules().stream()
                        .map(each -> each.id().equals(rule) ? change.apply(each) : each)
                        .toList(),
                pack.definitions());
    }

    /** The pack with one more rule. */
    static Pack adding(Pack pack, Rule rule) {
        List<Rule> rules = new ArrayList<>(pack.rules());
        rules.add(rule);
        return with(pack, rules, pack.definitions());
    }

    /** The pack with another meaning of a definition. */
    static Pack meaning(Pack pack, String definition, Derivation derivation) {
        Definition old = pack.definition(definition);
        Map<String, Definition> definitions = new TreeMap<>(pack.definitions());
        List<Definition.Version> versions = old.versions().stream()
                .map(version -> new Definition.Version(version.from(), version.until(), derivation))
                .toList();
        definitions.put(
                definition,
                new Definition(
                        old.name(),
                        old.of(),
                        old.says(),
                        old.authority(),
                        old.direction(),
                        old.directionBecause(),
                        versions,
                        old.place()));
        return with(pack, pack.rules(), definitions);
    }

    /** A rule with other patterns and duties. */
    static Rule with(Rule rule, int number, String id, List<Pattern> patterns, List<Duty> duties) {
        return new Rule(
                number,
                id,
                rule.sentence(),
                rule.theme(),
                rule.authority(),
                rule.priority(),
                rule.from(),
                rule.until(),
                rule.datedBy(),
                rule.off(),
                rule.mayGo(),
                patterns,
                duties,
                rule.place());
    }

    /** A duty that asks for another action about another variable, and indicates nothing. */
    static Duty asking(Duty duty, String action, String about) {
        return new Duty(
                duty.kind(),
                action,
                about,
                duty.within(),
                duty.anchor(),
                duty.before(),
                duty.under(),
                duty.indicating(),
                duty.priority(),
                duty.place());
    }
}
