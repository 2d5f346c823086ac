package org.safeguardingrules.examples.hostmapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Requirement;
import org.safeguardingrules.casefile.Sentence;
import org.safeguardingrules.casefile.SentenceBuilder;
import org.safeguardingrules.casefile.SentenceType;
import org.safeguardingrules.casefile.Unknown;

/** Sentences and orders: community ones by the outcome of the court appearance, custodial ones by where the person stands. */
final class Sentences {

    private static final CodeTable ORDERS = CodeTable.of("orders");
    private static final CodeTable CUSTODY = CodeTable.of("custody-status");

    private final Reply reply;
    private final Calls calls;
    private final Licence licence;

    Sentences(Calls calls) {
        this.calls = calls;
        reply = calls.to("comm/convictions");
        licence = new Licence(calls);
    }

    Listing<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Row row : reply.rows("convictions")) {
            if (row.has("sentence") && !row.isTrue("softDeleted")) {
                sentences.add(sentence(row));
            }
        }
        return reply.listing(sentences, false);
    }

    private Sentence sentence(Row row) {
        String id = row.text("convictionId").orElse("unnumbered");
        Optional<SentenceType> type = type(row);
        boolean onLicence = type.equals(Optional.of(SentenceType.LICENCE));
        Optional<LocalDate> begins = onLicence ? licence.startsOn() : Optional.empty();
        return SentenceBuilder.builder()
                .id("sentence-" + id)
                .type(Words.factOr(type, Unknown.UNCLEAR))
                .sentencedOn(Words.fact(row.day("sentence.startDate")))
                .startsOn(Words.fact(begins))
                .endsOn(Words.fact(
                        row.day("sentence.terminationDate").or(() -> row.day("sentence.expectedSentenceEndDate"))))
                .requirements(onLicence ? licence.conditions() : requirements(id))
                .build();
    }

    private static Optional<SentenceType> type(Row row) {
        return row.has("custody.status.code")
                ? row.code("custody.status.code", CUSTODY).flatMap(code -> code.word("type", SentenceType.class))
                : row.code("latestCourtAppearanceOutcome.code", ORDERS)
                        .flatMap(code -> code.word("type", SentenceType.class));
    }

    private Listing<Requirement> requirements(String conviction) {
        return Requirements.of(calls.to("comm/convictions/" + conviction + "/requirements"));
    }
}
