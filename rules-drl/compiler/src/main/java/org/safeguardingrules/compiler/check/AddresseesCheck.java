package org.safeguardingrules.compiler.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/**
 * Whom actions are addressed to: a word of the list {@code addressee} where the pack has one, and in a referral one for
 * every nation, or the same for all.
 */
final class AddresseesCheck implements Check {

    private static final String LIST = "addressee";

    @Override
    public void check(Inspection inspection) {
        Set<String> referrals = referrals(inspection);
        Optional<Collection<String>> listed = inspection.words(LIST);
        for (Action action : inspection.pack().actions().values()) {
            Place all = inspection.place(action.place(), LIST);
            if (listed.isPresent()) {
                for (Map.Entry<Jurisdiction, String> one : action.addressee().entrySet()) {
                    inspection.word(
                            one.getValue(),
                            LIST,
                            inspection.place(all, one.getKey().word()));
                }
            }
            if (referrals.contains(action.name()) && inspection.isWhole(action.place())) {
                nations(inspection, action, all);
            }
        }
    }

    private static Set<String> referrals(Inspection inspection) {
        Set<String> referrals = new HashSet<>();
        Stream.concat(inspection.pack().rules().stream(), inspection.pack().aboutTheAdvice().values().stream())
                .flatMap((Rule rule) -> rule.duties().stream())
                .filter(duty -> duty.kind() == Kind.REFERRAL)
                .map(Duty::action)
                .forEach(referrals::add);
        return referrals;
    }

    private static void nations(Inspection inspection, Action action, Place all) {
        boolean sameForAll = inspection.place(all, Jurisdiction.ENGLAND.word()).equals(all);
        List<String> missing = new ArrayList<>(Arrays.stream(Jurisdiction.values())
                .filter(nation -> !action.addressee().containsKey(nation))
                .map(Jurisdiction::word)
                .toList());
        if (!sameForAll && !missing.isEmpty()) {
            inspection.report(
                    all,
                    "The referral '" + action.name() + "' has no addressee for the nation '"
                            + String.join("', '", missing) + "'",
                    "'" + missing.get(0) + ": …' beside the others, or one addressee for all");
        }
    }
}
