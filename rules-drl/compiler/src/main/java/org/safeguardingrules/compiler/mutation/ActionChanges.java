package org.safeguardingrules.compiler.mutation;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.ActionBuilder;
import org.safeguardingrules.pack.Jurisdiction;

/** What can be changed in an action: whom it is addressed to. */
final class ActionChanges {

    private static final String SOMEBODY_ELSE = "somebody else";

    private ActionChanges() {}

    static Stream<Change<Action>> of(Action action) {
        return action.addressee().values().stream().distinct().sorted().map(addressee -> {
            Map<Jurisdiction, String> others = new EnumMap<>(Jurisdiction.class);
            action.addressee()
                    .forEach((nation, own) -> others.put(nation, own.equals(addressee) ? SOMEBODY_ELSE : own));
            return Change.of(
                    action.place(),
                    addressee,
                    SOMEBODY_ELSE,
                    ActionBuilder.from(action).withAddressee(others));
        });
    }
}
