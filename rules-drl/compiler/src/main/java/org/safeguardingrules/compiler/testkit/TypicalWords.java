package org.safeguardingrules.compiler.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.WordList;

/** Words and numbers as hosts record them, by field: those that the pack speaks of, and some that it does not know. */
final class TypicalWords {

    private static final List<String> AUTHORITIES = List.of(
            "E07000148", "E10000020", "E10000029", "E09000001", "W06000015", "W06000023", "S12000036", "X99999999");
    private static final List<String> FORCES = List.of("norfolk", "suffolk", "south wales", "police scotland");
    private static final Map<String, List<String>> BY_FIELD = Map.ofEntries(
            Map.entry("localAuthority", AUTHORITIES),
            Map.entry("concernArose", AUTHORITIES),
            Map.entry(
                    "area", Stream.concat(AUTHORITIES.stream(), FORCES.stream()).toList()),
            Map.entry("nation", List.of("england", "wales", "scotland")),
            Map.entry("sex", List.of("female", "male")),
            Map.entry("category", List.of("1", "2", "3", "child protection")),
            Map.entry("criterion", List.of("14 ticks", "professional judgement", "escalation", "significant harm")),
            Map.entry("route", List.of("telephone", "form")),
            Map.entry("team", List.of("norwich", "ipswich")),
            Map.entry("grade", List.of("probation officer", "senior probation officer", "probation services officer")),
            Map.entry("school", List.of("school-1", "school-2")),
            Map.entry("version", List.of("2009", "2")),
            Map.entry("author", List.of("probation officer", "court")),
            Map.entry("approver", List.of("senior probation officer")),
            Map.entry("signedOffBy", List.of("senior probation officer")),
            Map.entry("reason", List.of("entered for somebody else", "overtaken by events")));

    private final Map<String, List<String>> ofPack;
    private final Map<String, List<String>> byField;

    TypicalWords(Pack pack) {
        List<String> offences = new ArrayList<>(codes(pack, "offence class"));
        offences.addAll(List.of("105/01", "008/06"));
        List<String> registers = new ArrayList<>(codes(pack, "register"));
        // Whose role is not stated is read in three ways, so these are met more often.
        roleUnstated(pack).forEach(code -> registers.addAll(Collections.nCopies(3, code)));
        registers.add("ZZZZ");
        List<String> bodies = new ArrayList<>(words(pack, "referral body"));
        bodies.add("a body that the pack does not know");
        List<String> actions = new ArrayList<>(pack.actions().keySet());
        actions.add("an action that the pack does not know");
        List<String> natures = new ArrayList<>(words(pack, "nature"));
        natures.addAll(words(pack, "offence class"));
        natures.add("theft");
        List<String> areas = new ArrayList<>(words(pack, "order area"));
        areas.addAll(AUTHORITIES);
        ofPack = Map.of(
                "Event.code", offences,
                "Event.natures", natures,
                "Registration.code", registers,
                "Referral.body", bodies,
                "ProtectiveOrder.area", areas,
                "ActionRecord.action", actions,
                "ActionOverride.action", actions);
        List<String> forces = new ArrayList<>(codes(pack, "police area"));
        forces.addAll(FORCES);
        List<String> agencies = new ArrayList<>(words(pack, "agency"));
        agencies.addAll(List.of("housing", "school"));
        List<String> programmes = new ArrayList<>(codes(pack, "programme"));
        programmes.add("thinking skills");
        List<String> tiers = new ArrayList<>(words(pack, "tier"));
        tiers.add("a tier that the pack does not know");
        byField = Map.of("policeForce", forces, "agency", agencies, "programme", programmes, "tier", tiers);
    }

    /** A word for a field. */
    String word(Class<?> owner, String field, Dice dice) {
        List<String> choices = ofPack.getOrDefault(owner.getSimpleName() + "." + field, byField.get(field));
        return dice.oneOf(choices != null ? choices : BY_FIELD.getOrDefault(field, List.of("a word", "another word")));
    }

    /** A number for a field. */
    int number(String field, Dice dice) {
        return switch (field) {
            case "category" -> dice.between(1, 4);
            case "level" -> dice.between(1, 3);
            case "lengthMonths" -> dice.between(1, 60);
            case "hours" -> dice.between(40, 300);
            case "score" -> dice.between(0, 24);
            case "number" -> dice.between(1, 27);
            default -> dice.between(0, 5);
        };
    }

    private static List<String> roleUnstated(Pack pack) {
        WordList registers = pack.words().get("register");
        return registers == null
                ? List.of()
                : registers.roleUnstated().stream()
                        .flatMap(word -> registers.codes().getOrDefault(word, List.of()).stream())
                        .toList();
    }

    private static Collection<String> words(Pack pack, String list) {
        WordList words = pack.words().get(list);
        return words == null ? List.of() : words.codes().keySet();
    }

    private static List<String> codes(Pack pack, String list) {
        WordList words = pack.words().get(list);
        return words == null
                ? List.of()
                : words.codes().values().stream().flatMap(List::stream).toList();
    }
}
