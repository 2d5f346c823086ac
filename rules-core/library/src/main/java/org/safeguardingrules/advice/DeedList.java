package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Unknown;

/** Gathers what is recorded as done up to a day. */
final class DeedList {

    static final Answer NOTHING_CAME = Answer.unknown(Unknown.NOT_ASKED);

    private final List<Deed> deeds = new ArrayList<>();
    private final LocalDate asAt;

    DeedList(LocalDate asAt) {
        this.asAt = asAt;
    }

    /** All of them, in a settled order. */
    List<Deed> inOrder() {
        return deeds.stream()
                .sorted(Comparator.comparing(Deed::id).thenComparing(Deed::word))
                .toList();
    }

    /** Something whose steps are recorded. */
    void add(
            String record,
            String word,
            String id,
            Stream<Ref> subjects,
            Optional<Ref> occasion,
            Life life,
            Answer adverse) {
        Set<String> ids = subjects.map(Ref::id).collect(Collectors.toCollection(TreeSet::new));
        deeds.add(new Deed(record, word, id, ids, occasion.map(Ref::id), life, adverse, false));
    }

    /** Something done on a day; without the day nobody knows that it was done, and on a day to come it is not yet. */
    void addDone(String record, String word, Recorded of, String subject, Fact<LocalDate> day) {
        if (day.value().isPresent() && !day.value().get().isAfter(asAt)) {
            deeds.add(done(record, word, of, subject, day, false));
        }
    }

    /** Something that is so, whenever it came to be. */
    void addLasting(String record, String word, Recorded of, String subject, Fact<LocalDate> day) {
        deeds.add(done(record, word, of, subject, day, true));
    }

    private static Deed done(
            String record, String word, Recorded of, String subject, Fact<LocalDate> day, boolean lasts) {
        Life life = Life.done(day, of.provenance());
        return new Deed(record, word, of.id(), Set.of(subject), Optional.empty(), life, NOTHING_CAME, lasts);
    }

    /** The day on which an answer was established. */
    static Fact<LocalDate> dayOf(Provenance provenance) {
        return provenance
                .on()
                .map(Fact::of)
                .orElse(Fact.unknown(Unknown.NOT_ASKED))
                .with(provenance);
    }
}
