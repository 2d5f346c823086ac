package org.safeguardingrules.compiler.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.check.Terms.Given;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/** Conditions: members and words that exist, readings of answers only, joins where every engine reads them alike. */
final class ConditionsCheck implements Check {

    private static final String UNKNOWN = "unknown";

    @Override
    public void check(Inspection inspection) {
        for (Rule rule : inspection.pack().rules()) {
            Map<String, Class<?>> named = new HashMap<>();
            Set<String> nameless = new HashSet<>();
            for (Pattern pattern : rule.patterns()) {
                Optional<Class<?>> type = inspection.vocabulary().type(pattern.type());
                OfPattern conditions = new OfPattern(inspection, rule, pattern, type, named, nameless);
                pattern.conditions().forEach(condition -> conditions.condition(condition, false));
                pattern.variable().ifPresent(name -> {
                    type.ifPresentOrElse(found -> named.put(name, found), () -> nameless.add(name));
                });
            }
        }
    }

    /** The conditions of one pattern. */
    private static final class OfPattern {

        private final Inspection inspection;
        private final Terms terms;
        private final Rule rule;
        private final Pattern pattern;
        private final Optional<Class<?>> type;
        private final Map<String, Class<?>> named;
        private final Set<String> nameless;

        private OfPattern(
                Inspection inspection,
                Rule rule,
                Pattern pattern,
                Optional<Class<?>> type,
                Map<String, Class<?>> named,
                Set<String> nameless) {
            this.inspection = inspection;
            this.terms = new Terms(inspection);
            this.rule = rule;
            this.pattern = pattern;
            this.type = type;
            this.named = named;
            this.nameless = nameless;
        }

        private void condition(Condition condition, boolean inside) {
            if (condition instanceof Condition.All all) {
                all.parts().forEach(part -> condition(part, true));
            } else if (condition instanceof Condition.Any any) {
                any.parts().forEach(part -> condition(part, true));
            } else if (condition instanceof Condition.Not not) {
                if (pattern.quantifier() == Quantifier.NOT) {
                    inspection.report(
                            not.place(),
                            "'!' inside 'not' reads ignorance as no",
                            "what has to be the case, with .notRuledOut");
                }
                condition(not.part(), true);
            } else if (condition instanceof Condition.Reads reads) {
                reads(reads, inside);
            } else if (condition instanceof Condition.Word word) {
                word(word, inside);
            } else if (condition instanceof Condition.Same same) {
                same(same, inside);
            }
        }

        private void reads(Condition.Reads reads, boolean inside) {
            variables(reads.answer(), inside);
            Place place = inspection.place(reads.place(), "reading");
            Reading reading = reads.reading();
            if (pattern.quantifier() == Quantifier.NOT && reading != Reading.NOT_RULED_OUT) {
                inspection.report(
                        place, "'not' with '." + reading.member() + "' reads ignorance as no", "'.notRuledOut'");
            } else if (pattern.quantifier() == Quantifier.EXISTS
                    && reading != Reading.NOT_RULED_OUT
                    && reading != Reading.YES) {
                inspection.report(
                        place,
                        "'exists' with '." + reading.member() + "' says nothing certain",
                        "'.yes' or '.notRuledOut'");
            }
            Optional<Given> given = follow(reads.answer());
            if (given.isPresent() && given.get().kind() != ValueKind.ANSWER) {
                inspection.report(
                        place,
                        "'" + name(given.get()) + "' is " + given.get().kind().shown() + " and has no '."
                                + reading.member() + "'",
                        given.get().kind().use());
            }
        }

        private void word(Condition.Word word, boolean inside) {
            variables(word.word(), inside);
            Optional<Given> given = follow(word.word());
            if (given.isEmpty()) {
                return;
            }
            if (given.get().kind() != ValueKind.WORD) {
                inspection.report(
                        word.place(),
                        "'" + name(given.get()) + "' is " + given.get().kind().shown() + " and is compared with a word",
                        given.get().kind().use());
                return;
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < word.among().size(); i++) {
                String one = word.among().get(i);
                Place place = inspection.place(word.place(), "word " + i);
                if (!one.equals(UNKNOWN)) {
                    inspection.word(one, given.get().list(), place);
                }
                if (!seen.add(one)) {
                    inspection.report(place, "The word '" + one + "' twice", "one of them, or another word");
                }
            }
        }

        private void same(Condition.Same same, boolean inside) {
            variables(same.left(), inside);
            variables(same.right(), inside);
            for (Term side : List.of(same.left(), same.right())) {
                Optional<Given> given = follow(side);
                if (given.isPresent() && given.get().kind() != ValueKind.ID) {
                    inspection.report(
                            side.place(),
                            "'" + name(given.get()) + "' is "
                                    + given.get().kind().shown() + "; only ids are compared",
                            "an id on both sides, such as 'id == $child.id'");
                }
            }
        }

        private Optional<Given> follow(Term term) {
            return type.isPresent() || term.variable().isPresent()
                    ? terms.follow(term, type.orElse(Object.class), named)
                    : Optional.empty();
        }

        private static String name(Given given) {
            return given.member().getName();
        }

        /** The facts that a chain names: found earlier in the rule, and joined in a condition of its own. */
        private void variables(Term term, boolean inside) {
            term.variable().ifPresent(name -> variable(name, term.place(), inside));
            for (int i = 0; i < term.calls().size(); i++) {
                List<Argument> arguments = term.calls().get(i).arguments();
                for (int j = 0; j < arguments.size(); j++) {
                    if (arguments.get(j) instanceof Argument.Variable variable) {
                        variable(
                                variable.name(),
                                inspection.place(term.place(), "call " + i + " argument " + j),
                                inside);
                    }
                }
            }
        }

        private void variable(String name, Place place, boolean inside) {
            boolean own = pattern.variable().equals(Optional.of(name));
            if (inside) {
                inspection.report(
                        place, "'$" + name + "' inside '||', '&&' or '!'", "a condition of its own, between commas");
            } else if (own) {
                inspection.report(
                        place,
                        "'$" + name + "' is the fact of this very pattern",
                        "the member without '$" + name + ".'");
            } else if (!named.containsKey(name) && !nameless.contains(name) && inspection.isWhole(rule)) {
                inspection.report(
                        place,
                        "No earlier pattern names a fact '$" + name + "'",
                        NearestWord.to(name, named.keySet())
                                .map(near -> "'$" + near + "'")
                                .orElse("'$" + name + " :' before a pattern above"));
            }
        }
    }
}
