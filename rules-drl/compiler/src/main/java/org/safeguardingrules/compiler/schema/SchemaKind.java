package org.safeguardingrules.compiler.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of file of a pack that has a schema, and what no reader says of it: which names of the pack belong where. */
public enum SchemaKind {
    PACK("pack.yaml", Map.of("universal", PackNames.ROWS, "lasts", PackNames.PARAMETERS), List.of()),
    PARAMETERS("parameters/*.yaml", Map.of("sources", PackNames.SOURCES), List.of()),
    DEFINITIONS(
            "definitions/*.yaml",
            Map.of("of", PackNames.TYPES, "authority", PackNames.AUTHORITIES),
            List.of("any", "all", "not", "versions")),
    ACTIONS(
            "actions/*.yaml",
            Map.of(
                    "occasion", PackNames.TYPES,
                    "current", PackNames.PARAMETERS,
                    "waits for", PackNames.ACTIONS,
                    "completed by", PackNames.COMPLETIONS,
                    "within", PackNames.PARAMETERS,
                    "from", PackNames.ANCHORS,
                    "row", PackNames.ROWS),
            List.of()),
    AUTHORITIES("authorities/*.yaml", Map.of("sources", PackNames.SOURCES), List.of()),
    RELATIONS(
            "relations.yaml",
            Map.of(
                    "first", PackNames.RULES,
                    "outranks", PackNames.RULES,
                    "replaces", PackNames.RULES,
                    "covers", PackNames.RULES,
                    "comes before", PackNames.RULES,
                    "by", PackNames.ACTIONS,
                    "action", PackNames.ACTIONS),
            List.of()),
    ADVICE(
            "advice.yaml",
            Map.ofEntries(
                    entry("authority", PackNames.AUTHORITIES),
                    entry("within", PackNames.PARAMETERS),
                    entry("from", PackNames.ANCHORS),
                    entry("before", PackNames.ANCHORS),
                    entry("check", PackNames.ACTIONS),
                    entry("referral", PackNames.ACTIONS),
                    entry("escalation", PackNames.ACTIONS),
                    entry("review", PackNames.ACTIONS),
                    entry("record", PackNames.ACTIONS),
                    entry("hold", PackNames.ACTIONS)),
            List.of("check", "referral", "escalation", "review", "record", "hold")),
    ROWS("rows.yaml", Map.of(), List.of()),
    TIMELINE("timeline.yaml", Map.of("sources", PackNames.SOURCES), List.of()),
    SOURCES("sources.yaml", Map.of(), List.of()),
    WORDS("words/*.yaml", Map.of(), List.of()),
    WORDING("wording/*/*.yaml", Map.of("", PackNames.ACTIONS_AND_RULES), List.of()),
    SCENARIOS(
            "scenarios/*/*.yaml",
            Map.ofEntries(
                    entry("rule", PackNames.RULES),
                    entry("required", PackNames.RULES),
                    entry("not required", PackNames.RULES),
                    entry("nothing but", PackNames.RULES),
                    entry("incomplete", PackNames.RULES),
                    entry("switched on", PackNames.RULES),
                    entry("action", PackNames.ACTIONS),
                    entry("open questions", PackNames.FIELDS),
                    entry("not supplied", PackNames.FIELDS)),
            List.of("raises", "near miss", "unknown", "scenario"));

    private final String files;
    private final Map<String, String> names;
    private final List<String> oneOf;

    SchemaKind(String files, Map<String, String> names, List<String> oneOf) {
        this.files = files;
        this.names = names;
        this.oneOf = oneOf;
    }

    /** What the command and the schema's file call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files of a pack that are of this kind, {@code *} standing for any name. */
    public String files() {
        return files;
    }

    /** The list of the pack whose names stand below a key. */
    Optional<String> names(String key) {
        return Optional.ofNullable(names.get(key));
    }

    /** Keys of which a map has one and no other. */
    List<String> oneOf() {
        return oneOf;
    }

    /** Where its example stands in a pack. */
    String example() {
        return files.replace("wording/*/", "wording/en/").replace("*", "example");
    }
}
