package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Duty;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Rule;

/** Reads a row about the advice itself: sentence, authority and duty, which the advice raises and no rule file. */
final class AdviceRowReader {

    private static final String PERSON = "person";

    private AdviceRowReader() {}

    static Optional<Rule> read(SourceFile source, String id, Fields fields) {
        String sentence = fields.text("sentence");
        String authority = fields.text("authority");
        Priority priority =
                fields.choice("priority", Arrays.asList(Priority.values()), Priority::word, Priority.ROUTINE);
        Optional<LocalDate> from = fields.day("in force from");
        Optional<LocalDate> until = fields.has("until") ? fields.day("until") : Optional.empty();
        source.places().put(fields.place(), "inForceUntil", source.places().of(fields.place(), "until"));
        Optional<String> off = fields.optionalText("off");
        Optional<Duty> duty = duty(source, fields);
        fields.done();
        if (from.isEmpty() || duty.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                0,
                id,
                sentence,
                "",
                authority,
                priority,
                from.get(),
                until,
                DatedBy.AS_AT,
                off,
                Optional.empty(),
                List.of(),
                List.of(duty.get()),
                fields.place()));
    }

    private static Optional<Duty> duty(SourceFile source, Fields fields) {
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> fields.has(kind.method()))
                .toList();
        boolean before = fields.has("before");
        Optional<String> within = fields.optionalText("within");
        String anchor = before ? fields.text("before") : fields.text("from");
        if (kinds.size() != 1) {
            fields.missing("check");
            return Optional.empty();
        }
        Kind kind = kinds.get(0);
        source.places().put(fields.place(), "action", source.places().of(fields.place(), kind.method()));
        source.places().put(fields.place(), "anchor", source.places().of(fields.place(), before ? "before" : "from"));
        return Optional.of(new Duty(
                kind,
                fields.text(kind.method()),
                PERSON,
                within,
                anchor,
                before,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.place()));
    }
}
