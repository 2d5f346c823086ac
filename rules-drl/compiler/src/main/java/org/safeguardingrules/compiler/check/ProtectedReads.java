package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.pack.Term;

/**
 * Reads of age, pregnancy, disability or sex that no authority of the rule or definition names. Of another protected
 * characteristic, or a proxy for one, the vocabulary has no member.
 */
public final class ProtectedReads {

    /** What an authority has to name, by the member that reads it. */
    private static final Map<String, String> NAMED_BY_MEMBER = Map.of(
            "ageBelow", "age",
            "unborn", "pregnancy",
            "pregnant", "pregnancy",
            "pregnantSinceLastEnquiry", "pregnancy",
            "sex", "sex",
            "disability", "disability");

    private ProtectedReads() {}

    /**
     * One such read.
     *
     * @param owner the rule or definition, as a message says it
     * @param authority id of its authority
     * @param what the characteristic
     * @param term the chain of members that reads it
     * @param call which of its members
     */
    public record Read(String owner, String authority, String what, Term term, int call) {

        /** As a message says it. */
        @Override
        public String toString() {
            return owner + " reads " + what + ", which '" + authority + "' does not name";
        }
    }

    /** All of a pack; where an authority is not known, nothing is said of what rests on it. */
    public static List<Read> withoutAuthority(Pack pack) {
        List<Read> found = new ArrayList<>();
        for (Definition definition : pack.definitions().values()) {
            String owner = "The definition '" + definition.name() + "'";
            find(pack, owner, definition.authority(), List.of(), Chains.of(definition), found);
        }
        for (Rule rule : pack.rules()) {
            List<String> others = rule.duties().stream()
                    .flatMap((Duty duty) -> duty.under().stream())
                    .toList();
            find(pack, "Rule " + rule.id(), rule.authority(), others, Chains.of(rule), found);
        }
        return found;
    }

    private static void find(
            Pack pack, String owner, String authority, List<String> others, List<Term> terms, List<Read> found) {
        List<Optional<Authority>> authorities = Stream.concat(Stream.of(authority), others.stream())
                .map(id -> Optional.ofNullable(pack.authorities().get(id)))
                .toList();
        if (authorities.contains(Optional.<Authority>empty())) {
            return;
        }
        for (Term term : terms) {
            for (int i = 0; i < term.calls().size(); i++) {
                String what = NAMED_BY_MEMBER.get(term.calls().get(i).member());
                boolean named = authorities.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(one -> one.names().contains(Objects.requireNonNullElse(what, "")));
                if (what != null && !named) {
                    found.add(new Read(owner, authority, what, term, i));
                }
            }
        }
    }
}
