package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Requirement;
import org.safeguardingrules.casefile.RequirementBuilder;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.casefile.Unknown;

/**
 * The licence in force: from the service that makes licences where it was called, as changes may never reach the case system;
 * else what the case system has of it.
 */
final class Licence {

    private static final CodeTable CONDITIONS = CodeTable.of("licence-conditions");
    private static final CodeTable IN_CASE_SYSTEM = CodeTable.of("delius-licence-conditions");
    private static final int CODE_LENGTH = 8;
    private static final String IN_FORCE = "ACTIVE";

    private final Reply licences;
    private final Reply caseSystem;
    private final Optional<Row> inForce;

    Licence(Calls calls) {
        licences = calls.to("cvl/licences");
        caseSystem = calls.to("make-recall/licence-conditions");
        inForce = licences.rows("licences").stream()
                .filter(row -> row.text("statusCode").equals(Optional.of(IN_FORCE)))
                .max(Comparator.comparing(row -> row.day("licenceStartDate").orElse(LocalDate.MIN)));
    }

    Optional<LocalDate> startsOn() {
        return inForce.flatMap(row -> row.day("licenceStartDate"));
    }

    Listing<Requirement> conditions() {
        if (licences.body().isEmpty()) {
            return caseSystem.listing(inCaseSystem(), false);
        }
        List<Requirement> conditions = new ArrayList<>();
        for (Row licence : inForce.stream().toList()) {
            licence.rows("conditions.AP.additional").forEach(row -> add(conditions, kind(row)));
            licence.rows("conditions.AP.standard").forEach(row -> add(conditions, Fact.of(RequirementKind.OTHER)));
            licence.rows("conditions.AP.bespoke").forEach(row -> add(conditions, Fact.of(RequirementKind.OTHER)));
        }
        return licences.listing(conditions, inForce.isPresent());
    }

    private static void add(List<Requirement> conditions, Fact<RequirementKind> kind) {
        conditions.add(RequirementBuilder.builder()
                .id("condition-" + (conditions.size() + 1))
                .kind(kind)
                .build());
    }

    private static Fact<RequirementKind> kind(Row row) {
        Row code = row.inside("code");
        Optional<String> kind = row.text("code")
                .map(text -> text.substring(0, Math.min(CODE_LENGTH, text.length())))
                .flatMap(begins -> code.lowerCase(begins, CONDITIONS))
                .flatMap(entry -> entry.cell("kind"))
                .map(said -> said.equals("tag") ? tagged(row.words("restrictions")) : said);
        return Words.factOr(kind.map(word -> Words.of(word, RequirementKind.class)), Unknown.UNCLEAR);
    }

    private static String tagged(List<String> restrictions) {
        if (restrictions.contains("CURFEW")) {
            return RequirementKind.ELECTRONICALLY_MONITORED_CURFEW.word();
        }
        return restrictions.contains("EXCLUSION_ZONE")
                ? RequirementKind.EXCLUSION.word()
                : RequirementKind.OTHER.word();
    }

    private List<Requirement> inCaseSystem() {
        List<Requirement> conditions = new ArrayList<>();
        for (Row row : caseSystem.rows("licenceConditions")) {
            if (row.has("terminationDate") || row.isFalse("active")) {
                continue;
            }
            Optional<RequirementKind> kind = row.code("mainCategory.code", IN_CASE_SYSTEM)
                    .flatMap(code -> code.word("kind", RequirementKind.class));
            add(conditions, Words.factOr(kind, Unknown.UNCLEAR));
        }
        if (!conditions.isEmpty()) {
            caseSystem
                    .body()
                    .ifPresent(row -> row.remark(
                            "these conditions are the case system's own",
                            "Maybe the licence was varied since: ask the service that makes licences."));
        }
        return conditions;
    }
}
