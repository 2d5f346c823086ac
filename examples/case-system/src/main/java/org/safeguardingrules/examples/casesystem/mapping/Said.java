package org.safeguardingrules.examples.casesystem.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Row;
import org.safeguardingrules.examples.casesystem.records.Table;

/** What the columns of a row say, as the case file holds it. An empty column was not asked; it never says no. */
final class Said {

    private final Row row;

    Said(Row row) {
        this.row = row;
    }

    String id() {
        return row.id();
    }

    String text(String column) {
        return row.required(column);
    }

    Answer answer(String column) {
        return row.text(column).map(Said::answerOf).orElseGet(() -> Answer.unknown(Unknown.NOT_ASKED));
    }

    private static Answer answerOf(String word) {
        return switch (word) {
            case "yes" -> Answer.yes();
            case "no" -> Answer.no();
            default -> Answer.unknown(constant(word, Unknown.class));
        };
    }

    Fact<LocalDate> day(String column) {
        return fact(row.day(column));
    }

    Fact<String> words(String column) {
        return fact(row.text(column));
    }

    <W extends Enum<W> & Word> Fact<W> word(String column, Class<W> list) {
        return fact(row.text(column).map(word -> constant(word, list)));
    }

    Optional<Ref> ref(String column) {
        return row.text(column).map(Ref::to);
    }

    Provenance provenance() {
        return row.day("recorded_on").map(Provenance::recorded).orElse(Provenance.NONE);
    }

    private static <T> Fact<T> fact(Optional<T> value) {
        return value.map(Fact::of).orElseGet(() -> Fact.unknown(Unknown.NOT_ASKED));
    }

    private static <W extends Enum<W> & Word> W constant(String word, Class<W> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The database holds '" + word + "', which is no "
                        + list.getSimpleName() + ". Maybe a newer version of the system wrote it."));
    }

    /** What a case lists: all of it only where somebody said so, and none only where somebody asked. */
    static <T> Listing<T> listing(CaseRows rows, Table table, List<T> entries) {
        Optional<Row> said =
                rows.in(Table.LISTINGS, "listing", table.inDatabase()).findFirst();
        boolean all = said.filter(row -> row.holds("completeness", "complete")).isPresent();
        boolean none =
                said.filter(row -> row.holds("completeness", "asked and none")).isPresent();
        Listing<T> listing = entries.isEmpty()
                ? none ? Listing.askedAndNone() : Listing.notAsked()
                : all ? Listing.complete(entries) : Listing.partial(entries);
        return said.flatMap(row -> row.day("asked_on"))
                .filter(day -> listing.isClosed())
                .map(day -> listing.with(Provenance.NONE.withOn(day)))
                .orElse(listing);
    }
}
