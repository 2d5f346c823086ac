package org.safeguardingrules.measure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/** How far the rules of a pack that ask for an action bind, where they were adopted by that adoption. */
final class Forces {

    private static final List<Jurisdiction> NATIONS = List.of(Jurisdiction.ENGLAND, Jurisdiction.WALES);

    private Forces() {}

    /** The strongest force of a duty in any nation. */
    static Force strongest(Pack pack, Rule rule, Duty duty) {
        return of(pack, rule, duty).min(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * The forces with which a pack asks for an action, strongest first.
     *
     * @param suggested whether those are meant that only suggest it, or those that bind
     */
    static List<Force> of(Pack pack, String action, boolean suggested) {
        Set<Force> forces = EnumSet.noneOf(Force.class);
        Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .forEach(rule -> rule.duties().stream()
                        .filter(duty -> duty.action().equals(action))
                        .flatMap(duty -> of(pack, rule, duty))
                        .filter(force -> (force == Force.SUGGESTED) == suggested)
                        .forEach(forces::add));
        return List.copyOf(forces);
    }

    private static Stream<Force> of(Pack pack, Rule rule, Duty duty) {
        Authority authority = pack.authority(duty.under().orElse(rule.authority()));
        return NATIONS.stream().map(authority::forceIn);
    }
}
