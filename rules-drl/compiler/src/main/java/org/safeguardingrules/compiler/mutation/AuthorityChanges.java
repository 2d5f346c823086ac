package org.safeguardingrules.compiler.mutation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.AuthorityBuilder;
import org.safeguardingrules.pack.Force;

/** What can be changed in an authority: how far it binds. */
final class AuthorityChanges {

    private AuthorityChanges() {}

    static Stream<Change<Authority>> of(Authority authority) {
        Stream<Change<Authority>> force = Stream.of(Change.of(
                authority.place(),
                word(authority.force()),
                word(other(authority.force())),
                AuthorityBuilder.from(authority).withForce(other(authority.force()))));
        Stream<Change<Authority>> welshForce = authority.welshForce().stream()
                .map(own -> Change.of(
                        authority.place(),
                        word(own) + " in Wales",
                        word(other(own)) + " in Wales",
                        AuthorityBuilder.from(authority).withWelshForce(Optional.of(other(own)))));
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
}
