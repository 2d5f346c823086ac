package org.safeguardingrules.examples.hostmapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Requirement;
import org.safeguardingrules.casefile.RequirementBuilder;
import org.safeguardingrules.casefile.RequirementKind;
import org.safeguardingrules.casefile.Unknown;

/** Requirements of an order that stand. Deleted rows are no requirements; how an ended one ended is not coded. */
final class Requirements {

    private static final CodeTable KINDS = CodeTable.of("requirements");
    private static final CodeTable PROGRAMMES = CodeTable.of("programmes");

    private Requirements() {}

    static Listing<Requirement> of(Reply reply) {
        List<Requirement> standing = new ArrayList<>();
        boolean all = true;
        for (Row row : reply.rows("requirements")) {
            if (row.isTrue("softDeleted")) {
                continue;
            }
            if (row.isFalse("active")) {
                all = false;
                row.remark(
                        "the requirement has ended, and no code says whether it was completed",
                        "Maybe its reason of termination says so; it was left out.");
                continue;
            }
            standing.add(requirement(row, standing.size()));
        }
        return reply.listing(standing, all);
    }

    private static Requirement requirement(Row row, int index) {
        Optional<RequirementKind> kind = row.code("requirementTypeMainCategory.code", KINDS)
                .flatMap(code -> code.word("kind", RequirementKind.class));
        return RequirementBuilder.builder()
                .id("requirement-" + row.text("requirementId").orElse(String.valueOf(index)))
                .kind(Words.factOr(kind, Unknown.UNCLEAR))
                .programme(
                        kind.equals(Optional.of(RequirementKind.PROGRAMME))
                                ? programme(row)
                                : Fact.unknown(Unknown.NOT_ASKED))
                .build();
    }

    private static Fact<String> programme(Row row) {
        Row category = row.inside("requirementTypeSubCategory");
        Optional<String> programme = category.text("description")
                .flatMap(name -> category.lowerCase(name, PROGRAMMES))
                .flatMap(code -> code.cell("programme"));
        return Words.factOr(programme, Unknown.UNCLEAR);
    }
}
