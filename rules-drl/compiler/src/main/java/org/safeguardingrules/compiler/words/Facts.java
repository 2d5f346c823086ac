package org.safeguardingrules.compiler.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Pattern;
import org.safeguardingrules.pack.Pattern.Quantifier;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * The facts that a rule looks for, and what each is called: by its type, and by its position where two are of one type.
 *
 * @param patterns the patterns of the rule; none for a definition
 */
record Facts(List<Pattern> patterns) {

    private static final List<String> POSITIONS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    static Facts of(Rule rule) {
        return new Facts(rule.patterns());
    }

    static Facts none() {
        return new Facts(List.of());
    }

    /** The type of fact of this name. */
    static Class<?> type(String name) {
        return Vocabulary.types().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no type of fact '" + name + "'. Maybe the pack was made for another vocabulary."));
    }

    /** What the fact of this pattern is called: {@code the child}, {@code the second assessment}. */
    String name(Pattern pattern) {
        String noun = Phrases.ENGLISH.again(pattern.type());
        return position(pattern).map(position -> "the " + position + " " + noun).orElse("the " + noun);
    }

    /** What the fact bound to this variable is called; of an action about the person, the person. */
    String name(String variable) {
        return bound(variable).map(this::name).orElse("the " + variable);
    }

    /** The name in brackets, where the type alone does not tell the fact apart. */
    String nameToTellApart(Pattern pattern) {
        return position(pattern).map(position -> " (" + name(pattern) + ")").orElse("");
    }

    /** Whether a case has one fact of this type and no more. */
    boolean isOnly(Pattern pattern) {
        return pattern.type().equals("Person");
    }

    private Optional<Pattern> bound(String variable) {
        return patterns.stream()
                .filter(pattern -> pattern.variable().filter(variable::equals).isPresent())
                .findFirst();
    }

    private Optional<String> position(Pattern pattern) {
        List<Pattern> alike = patterns.stream()
                .filter(other ->
                        other.quantifier() == Quantifier.ONE && other.type().equals(pattern.type()))
                .toList();
        return alike.size() < 2 || !alike.contains(pattern)
                ? Optional.empty()
                : Optional.of(POSITIONS.get(alike.indexOf(pattern)));
    }

    /** The members of a term, one after the other, starting from its variable's fact or else from one of this type. */
    List<UsedMember> members(Class<?> own, Term term) {
        Class<?> type = term.variable()
                .flatMap(this::bound)
                .<Class<?>>map(pattern -> type(pattern.type()))
                .orElse(own);
        List<UsedMember> members = new ArrayList<>();
        for (Term.Call call : term.calls()) {
            UsedMember member =
                    UsedMember.of(type, call.member(), call.arguments().size());
            members.add(member);
            type = member.method().getReturnType();
        }
        return members;
    }
}
