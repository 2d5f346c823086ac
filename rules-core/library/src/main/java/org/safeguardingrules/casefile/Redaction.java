package org.safeguardingrules.casefile;

import java.util.List;
import java.util.Optional;

/**
 * Takes out of a case file what a reader may not see, before anything is worked out from it, so that nothing that is worked
 * out, no date, count or number, can depend on it.
 */
final class Redaction implements Shape.Visitor {

    private final Sensitivity clearance;
    private final WithheldRecords withheld;

    private Redaction(Sensitivity clearance, WithheldRecords withheld) {
        this.clearance = clearance;
        this.withheld = withheld;
    }

    static CaseFile of(CaseFile caseFile, Sensitivity clearance, Labels labels) {
        if (clearance.covers(Sensitivity.VICTIM_SENSITIVE)) {
            return caseFile;
        }
        WithheldRecords withheld = WithheldRecords.of(caseFile, clearance, labels);
        return Shape.rewrite(caseFile, Shape.Where.TOP, caseFile.person(), new Redaction(clearance, withheld));
    }

    @Override
    public boolean keeps(Recorded entry) {
        return !withheld.contains(entry.id());
    }

    @Override
    public Object leaf(Recorded owner, String field, Shape.Where path, Object value) {
        if (value instanceof Listing<?> listing) {
            return listing(
                    listing, sees(owner, field, path, listing.provenance().sensitivity()));
        }
        if (path.isTop()) {
            return value;
        }
        if (value instanceof Answer answer) {
            return sees(owner, field, path, answer.provenance().sensitivity()) ? answer : Answer.orNotAsked(null);
        }
        if (value instanceof Fact<?> fact) {
            return sees(owner, field, path, fact.provenance().sensitivity()) ? fact : Fact.orNotAsked(null);
        }
        if (value instanceof Step step) {
            return sees(owner, field, path, step.on().provenance().sensitivity()) ? step : Shape.GONE;
        }
        if (value instanceof Provenance provenance) {
            return sees(owner, field, path, Sensitivity.NOT_STATED) ? provenance : Provenance.NONE;
        }
        if (Shape.field((Record) owner, field) instanceof Optional<?>) {
            boolean gone = value instanceof Ref ref && withheld.contains(ref.id());
            return gone || !sees(owner, field, path, Sensitivity.NOT_STATED) ? Shape.GONE : value;
        }
        return value;
    }

    private boolean sees(Recorded owner, String field, Shape.Where path, Sensitivity own) {
        return clearance.covers(withheld.markOf(owner, field, path, own));
    }

    /** The listing as if what is withheld had never stood in it; whoever may not see it learns only what is listed apart. */
    private Listing<?> listing(Listing<?> listing, boolean seen) {
        List<?> kept = listing.entries().stream()
                .filter(entry -> entry instanceof Recorded recorded
                        ? keeps(recorded)
                        : seen && !(entry instanceof Ref ref && withheld.contains(ref.id())))
                .toList();
        if (!seen) {
            return kept.isEmpty() ? Listing.notAsked() : Listing.partial(kept);
        }
        if (kept.isEmpty()) {
            return (listing.isClosed() ? Listing.askedAndNone() : Listing.unknown(listing.whyOpen()))
                    .with(listing.provenance());
        }
        return kept.size() == listing.entries().size()
                ? listing
                : new Listing<>(kept, listing.completeness(), listing.why(), listing.provenance());
    }
}
