package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Condition;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.DutyBuilder;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.RuleBuilder;
import org.safeguardingrules.pack.Term;

/** Faults in the conditions and consequences of a pack, that the check of a pack would have refused. */
final class Faults {

    /**
     * A pack with a fault.
     *
     * @param words what is wrong
     * @param pack the pack
     * @param affected ids of the rules that may fail for it
     * @param joining whether it only shows in a case with very many events
     */
    record Faulty(String words, Pack pack, Set<String> affected, boolean joining) {}

    private static final Place PLACE = new Place("a fault put in on purpose", 1, 1);
    private static final String ADDED = "ZZZ-99";

    private final Pack pack;
    private final MembersRead read;

    Faults(Pack pack) {
        this.pack = pack;
        this.read = new MembersRead(pack);
    }

    /** One for each definition and each duty of the pack, and a few in rules of their own. */
    List<Faulty> all() {
        List<Faulty> all = new ArrayList<>();
        pack.definitions().keySet().forEach(name -> all.add(definition(name)));
        for (Rule rule : pack.rules()) {
            for (int i = 0; i < rule.duties().size(); i++) {
                all.add(duty(rule, i));
            }
        }
        all.add(memberThatThrows());
        return all;
    }

    /** A rule that joins so many facts that it exceeds its steps in a case with many events. */
    Faulty joinsTooMuch() {
        List<Pattern> patterns = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new Pattern(Quantifier.ONE, Optional.of("p" + number), "Event", List.of(), PLACE))
                .toList();
        return added("joins every event with every other, five times", patterns, true);
    }

    private Faulty definition(String name) {
        Derivation broken = new Derivation.Member(term("noSuchMember"), PLACE);
        Set<String> readers = pack.rules().stream()
                .map(Rule::id)
                .filter(id -> read.definitionsOfRule(id).contains(name))
                .collect(Collectors.toSet());
        return new Faulty(
                "The definition '" + name + "' reads a member that there is not",
                PackEdits.meaning(pack, name, broken),
                readers,
                false);
    }

    private Faulty duty(Rule rule, int position) {
        List<Duty> duties = new ArrayList<>(rule.duties());
        Duty duty = duties.get(position);
        duties.set(position, DutyBuilder.builder(duty).action("no such action").build());
        return new Faulty(
                "Rule " + rule.id() + " asks for an action that there is not",
                PackEdits.changing(
                        pack,
                        rule.id(),
                        old -> RuleBuilder.builder(old).duties(duties).build()),
                Set.of(rule.id()),
                false);
    }

    private Faulty memberThatThrows() {
        Condition throwing = new Condition.Reads(
                new Term(
                        Optional.empty(),
                        List.of(
                                new Term.Call("level", List.of()),
                                new Term.Call("atLeast", List.of(new Argument.Text("no such level")))),
                        PLACE),
                Reading.YES,
                PLACE);
        Pattern pattern = new Pattern(Quantifier.ONE, Optional.of("p1"), "Rating", List.of(throwing), PLACE);
        return added("asks for a level that there is not", List.of(pattern), false);
    }

    private Faulty added(String what, List<Pattern> patterns, boolean joining) {
        Rule model = pack.rules().get(0);
        Duty duty = model.duties().get(0);
        Rule rule = RuleBuilder.builder(model)
                .number(pack.rules().size())
                .id(ADDED)
                .from(LocalDate.MIN)
                .until(Optional.empty())
                .datedBy(DatedBy.AS_AT)
                .off(Optional.empty())
                .patterns(patterns)
                .duties(List.of(DutyBuilder.builder(duty).about("p1").build()))
                .build();
        return new Faulty("A rule " + what, PackEdits.adding(pack, rule), Set.of(ADDED), joining);
    }

    private static Term term(String member) {
        return new Term(Optional.empty(), List.of(new Term.Call(member, List.of())), PLACE);
    }
}
