package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RegistrationBuilder;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Unknown;

/**
 * Entries on registers: from the interface that shows ended ones where it was called, else from one that shows current ones
 * alone. One entry a row; what a row leaves open, as the role behind it, stays open.
 */
final class Registers {

    private static final CodeTable READINGS = CodeTable.of("register-readings");
    private static final CodeTable DESCRIPTIONS = CodeTable.of("delius-registers");
    private static final CodeTable LEVELS = CodeTable.of("register-levels");

    private final Reply reply;
    private final boolean endedShown;
    private final boolean whole;
    private final List<Entry> entries = new ArrayList<>();
    private boolean unread;
    private boolean toMerge;

    /** A row that was read, with what its code says. */
    record Entry(String id, Row row, CodeTable.Entry code, Registration registration) {}

    Registers(Calls calls, HostPractice practice) {
        whole = practice.seesSensitiveRows();
        Reply all = calls.to("comm/registrations");
        Reply current = calls.to("tier/tier-details");
        endedShown = all.body().isPresent() || current.body().isEmpty();
        reply = endedShown ? all : current;
        Map<String, LocalDate> recorded = recorded(calls.to("domain-events"));
        reply.rows("registrations").forEach(row -> read(row, recorded));
        calls.to("mas/risk-flags").rows("flags").forEach(Registers::namedOnly);
    }

    /** Whether another record holds part of the case, so that nothing is to be judged before the two are merged. */
    boolean isToBeMerged() {
        return toMerge;
    }

    List<Entry> entries() {
        return entries;
    }

    Listing<Registration> registrations() {
        List<Registration> read = entries.stream().map(Entry::registration).toList();
        Listing<Registration> listing = reply.listing(read, whole && endedShown && !unread);
        Unknown why = unread ? Unknown.UNCLEAR : Unknown.NOT_SUPPLIED;
        boolean lacking = reply.body().isPresent() && (unread || !endedShown);
        return lacking ? new Listing<>(read, Completeness.PARTIAL, Optional.of(why), Provenance.NONE) : listing;
    }

    private void read(Row row, Map<String, LocalDate> recorded) {
        if (row.isTrue("softDeleted")) {
            return;
        }
        Optional<CodeTable.Entry> code = row.code(row.has("type") ? "type.code" : "code", READINGS);
        if (code.isEmpty()) {
            unread = true;
            return;
        }
        switch (code.get().cell("reading").orElse("")) {
            case "skip" -> {}
            case "merge" -> {
                toMerge = true;
                row.remark(
                        "code " + code.get().code() + " says that another record holds part of this case",
                        "Maybe the two are to be merged in the case system; the case was not mapped.");
            }
            default -> entry(row, code.get(), recorded);
        }
    }

    private void entry(Row row, CodeTable.Entry code, Map<String, LocalDate> recorded) {
        description(row, code);
        String own = row.text("registrationId").orElse(code.code() + "-" + entries.size());
        Optional<LocalDate> ended = row.day("endDate");
        Optional<LocalDate> next = row.day("nextReviewDate");
        reviewSet(row, code, ended.isPresent() || next.isPresent());
        boolean endUnknown = row.isFalse("active") && ended.isEmpty();
        if (endUnknown) {
            row.remark(
                    "the entry is marked as not active, and has no end",
                    "Maybe its end is in the case system; until it is known, rules take the entry for a current one.");
        }
        RegistrationBuilder registration = RegistrationBuilder.builder()
                .id("registration-" + own)
                .code(code.code())
                .role(Words.fact(code.word("role", Role.class)))
                .level(level(row, code))
                .started(Words.fact(row.day("startDate").or(() -> row.day("date"))))
                .ended(Words.factOr(ended, endUnknown ? Unknown.UNCLEAR : Unknown.NOT_ASKED))
                .lastReviewed(Words.fact(lastReviewed(row)))
                .nextReview(Words.fact(next));
        Optional.ofNullable(recorded.get(own)).ifPresent(day -> registration.provenance(Provenance.recorded(day)));
        entries.add(new Entry(own, row, code, registration.build()));
    }

    /** The level code where it is a level of risk; the colour of a type, which is shown as a level too, is none. */
    private static Fact<RiskLevel> level(Row row, CodeTable.Entry code) {
        boolean ofMappa = code.code().equals("MAPP");
        return Words.fact(
                ofMappa
                        ? Optional.empty()
                        : row.code("registerLevel.code", LEVELS)
                                .flatMap(level -> level.word("level", RiskLevel.class)));
    }

    private static Optional<LocalDate> lastReviewed(Row row) {
        return row.rows("registrationReviews").stream()
                .filter(review -> review.isTrue("completed"))
                .flatMap(review -> review.day("reviewDate").stream())
                .max(LocalDate::compareTo);
    }

    /** A description that names another register than the code: the code is trusted, and somebody is to look. */
    private static void description(Row row, CodeTable.Entry code) {
        row.text("type.description").or(() -> row.text("description")).ifPresent(said -> {
            Optional<String> named = DESCRIPTIONS.codeWith("description", said);
            named.filter(other -> !other.equals(code.code()))
                    .ifPresent(other -> row.remark(
                            "code " + code.code() + " is described as '" + said + "', which is " + other,
                            "Maybe the row was changed by hand; the code was trusted."));
        });
    }

    private static void reviewSet(Row row, CodeTable.Entry code, boolean set) {
        if (!set && row.isTrue("active") && DESCRIPTIONS.has(code.code())) {
            DESCRIPTIONS
                    .entry(code.code())
                    .cell("review_months")
                    .filter(months -> !months.equals("0"))
                    .ifPresent(months -> row.remark(
                            "code " + code.code() + " has no next review, where one is usual every " + months
                                    + " months",
                            "Maybe the review was never set; no day was made up."));
        }
    }

    private static void namedOnly(Row flag) {
        flag.remark(
                "'" + flag.text("description").orElse("") + "' has no code",
                "Maybe another interface gives this entry with its code: names and colours vary, and were not read.");
    }

    private static Map<String, LocalDate> recorded(Reply events) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Row event : events.rows("events")) {
            boolean added = event.text("eventType").equals(Optional.of("probation-case.registration.added"));
            Optional<String> id = event.text("additionalInformation.registrationId");
            if (added && id.isPresent()) {
                event.day("additionalInformation.createdDateAndTime").ifPresent(day -> days.put(id.get(), day));
            }
        }
        return days;
    }
}
