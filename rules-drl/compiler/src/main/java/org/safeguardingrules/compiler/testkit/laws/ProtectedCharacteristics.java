package org.safeguardingrules.compiler.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * The second half of the fifteenth law, for which no case is needed: no rule or definition reads age, pregnancy,
 * disability or sex unless its authority names it, and none reads another protected characteristic or a proxy for one,
 * since the vocabulary has no member for it.
 */
public final class ProtectedCharacteristics {

    /** What an authority names, by the member that reads it. */
    private static final Map<String, String> NAMED_BY_MEMBER = Map.of(
            "ageBelow", "age",
            "unborn", "pregnancy",
            "pregnant", "pregnancy",
            "pregnantSinceLastEnquiry", "pregnancy",
            "sex", "sex",
            "disability", "disability");

    private ProtectedCharacteristics() {}

    /** What rules and definitions of a pack read although no authority of theirs names it. */
    public static List<String> readWithoutAuthority(Pack pack) {
        MembersRead read = new MembersRead(pack);
        List<String> found = new ArrayList<>();
        for (Definition definition : pack.definitions().values()) {
            unnamed(read.ofDefinitionItself(definition), List.of(pack.authority(definition.authority())))
                    .forEach(what -> found.add("Definition '" + definition.name() + "' reads " + what + ", which "
                            + definition.authority() + " does not name"));
        }
        for (Rule rule : pack.rules()) {
            List<Authority> authorities = new ArrayList<>(List.of(pack.authority(rule.authority())));
            rule.duties().stream()
                    .flatMap((Duty duty) -> duty.under().stream())
                    .map(pack::authority)
                    .forEach(authorities::add);
            unnamed(read.ofRuleItself(rule), authorities)
                    .forEach(what -> found.add(
                            "Rule " + rule.id() + " reads " + what + ", which " + rule.authority() + " does not name"));
        }
        return found;
    }

    private static Set<String> unnamed(Set<String> members, List<Authority> authorities) {
        Set<String> unnamed = new TreeSet<>();
        for (String member : members) {
            String what = NAMED_BY_MEMBER.getOrDefault(member.substring(member.indexOf('.') + 1), "");
            boolean named =
                    authorities.stream().anyMatch(authority -> authority.names().contains(what));
            if (!what.isEmpty() && !named) {
                unnamed.add(what);
            }
        }
        return unnamed;
    }
}
