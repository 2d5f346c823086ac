package org.safeguardingrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a duty rests on.
 *
 * @param id id, as rules write it
 * @param says what it says, in own words
 * @param mark how well the duty is confirmed
 * @param force how far it binds
 * @param welshForce how far it binds for a subject in Wales, where that differs
 * @param sources ids of its sources
 * @param names what it names as needed or enough: a protected characteristic, police contact alone
 * @param adoption how a policy owner adopted it; absent while nobody has
 * @param place where it begins
 */
public record Authority(
        String id,
        String says,
        Mark mark,
        Force force,
        Optional<Force> welshForce,
        List<String> sources,
        List<String> names,
        Optional<Adoption> adoption,
        Place place) {

    /** Keeps sources and names as they are. */
    public Authority {
        sources = List.copyOf(sources);
        names = List.copyOf(names);
    }

    /**
     * The adoption of a suggested duty by a policy owner.
     *
     * @param role role of the policy owner
     * @param on day of adoption
     * @param force how far it binds from then on
     * @param review day by which it is looked at again
     */
    public record Adoption(String role, LocalDate on, Force force, LocalDate review) {}

    /** How far it binds for a subject of this nation. */
    public Force forceIn(Jurisdiction nation) {
        Force own = nation == Jurisdiction.WALES ? welshForce.orElse(force) : force;
        return adoption.map(Adoption::force)
                .filter(adopted -> adopted.compareTo(own) < 0)
                .orElse(own);
    }
}
