package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** A child, adult or address that the case file lists; or the stand-in for those of its kind that nobody has listed. */
public abstract class ListedFact extends RecordedFact {

    private final Recorded listed;
    private final Listing<?> listing;
    private final Fact<String> localAuthority;
    private final Optional<Gap> standsInFor;

    /**
     * A listed fact.
     *
     * @param listed its record
     * @param listing the listing that it stands in, or stands in for
     * @param field the listing's field of the case file
     * @param localAuthority code of the local authority it belongs to
     * @param standIn whether it stands for those whom nobody has listed
     * @param scene the case
     */
    ListedFact(
            Recorded listed,
            Listing<?> listing,
            String field,
            Fact<String> localAuthority,
            boolean standIn,
            Scene scene) {
        super(listed, scene);
        this.listed = listed;
        this.listing = listing;
        this.localAuthority = localAuthority;
        this.standsInFor = standIn ? Optional.of(Scene.gapOf(listing, field)) : Optional.empty();
    }

    /** Whether it became known after the last enquiry of a kind was sent. */
    @Presumes({"enquiry.kind", "enquiry.steps", "case.enquiries"})
    @Member(
            value = "Yes if an enquiry of this kind was sent and it was recorded later; no if earlier or none was sent;"
                    + " unknown without the days.",
            direction = Direction.CONCERN)
    public final DerivedAnswer sinceLastEnquiry(@Quoted("enquiry kind") String kind) {
        return isStandIn() ? DerivedAnswer.of(false) : scene().laterThanLastEnquiry(kind, this, listed.visibleFrom());
    }

    /** The nation where it is. */
    @Member(
            value =
                    "The nation where it is, from the local-authority code; the word unknown where that is not recorded.",
            words = "nation",
            direction = Direction.NEITHER)
    public final String nation() {
        return nationWord(jurisdiction(), localAuthority, "nation");
    }

    @Override
    public final Jurisdiction jurisdiction() {
        return nation(localAuthority);
    }

    @Override
    public final Optional<String> localAuthority() {
        return localAuthority.value();
    }

    @Override
    final Optional<Gap> standsInFor() {
        return standsInFor;
    }

    @Override
    public final LocalDate sinceStandIn() {
        return scene().listedSince(listed, listing);
    }
}
