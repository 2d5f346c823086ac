package org.safeguardingrules.compiler.mutation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Force;

/** What can be changed in an authority: how far it binds. */
final class AuthorityChanges {

    private AuthorityChanges() {}

    static Stream<Change<Authority>> of(Authority authority) {
        Stream<Change<Authority>> force = Stream.of(Change.of(
                authority.place(),
                word(authority.force()),
                word(other(authority.force())),
                with(authority, other(authority.force()), authority.welshForce())));
        Stream<Change<Authority>> welshForce = authority.welshForce().stream()
                .map(own -> Change.of(
                        authority.place(),
                        word(own) + " in Wales",
                        word(other(own)) + " in Wales",
                        with(authority, authority.force(), Optional.of(other(own)))));
        return Stream.concat(force, welshForce);
    }

    /** The next force: one that binds less, where there is one. */
    private static Force other(Force force) {
        Force[] all = Force.values();
        return all[force.ordinal() + (force.ordinal() == all.length - 1 ? -1 : 1)];
    }

    private static String word(Force force) {
        return force.name().toLowerCase(Locale.ROOT);
    }

    private static Authority with(Authority authority, Force force, Optional<Force> welshForce) {
        return new Authority(
                authority.id(),
                authority.says(),
                authority.mark(),
                force,
                welshForce,
                authority.sources(),
                authority.names(),
                authority.adoption(),
                authority.place());
    }
}
