package org.safeguardingrules.compiler.check;

import java.util.Optional;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;

/** Authorities: no more force than their confirmation bears, sources that are listed. */
final class AuthoritiesCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Authority authority : inspection.pack().authorities().values()) {
            force(inspection, authority, Optional.of(authority.force()), "force");
            force(inspection, authority, authority.welshForce(), "force in wales");
            for (int i = 0; i < authority.sources().size(); i++) {
                inspection.source(authority.sources().get(i), inspection.place(authority.place(), "sources " + i));
            }
            boolean confirmed = authority.mark() == Mark.VERIFIED || authority.mark() == Mark.SECONDARY;
            if (confirmed
                    && inspection.isWhole(authority.place())
                    && authority.sources().isEmpty()) {
                inspection.report(
                        inspection.place(authority.place(), "mark"),
                        authority.id() + " is marked " + authority.mark() + " and names no source",
                        "'sources: [ … ]', or the mark RECALLED");
            }
            authority
                    .adoption()
                    .filter(adoption -> !adoption.on().isBefore(adoption.review()))
                    .ifPresent(adoption -> inspection.report(
                            inspection.place(authority.place(), "adopted"),
                            "Adopted on " + adoption.on() + " and reviewed by " + adoption.review(),
                            "a day of review after the adoption"));
        }
    }

    private static void force(Inspection inspection, Authority authority, Optional<Force> force, String key) {
        boolean weak = authority.mark() == Mark.RECALLED || authority.mark() == Mark.DESIGN;
        if (weak && inspection.isWhole(authority.place()) && force.isPresent() && force.get() != Force.SUGGESTED) {
            inspection.report(
                    inspection.place(authority.place(), key),
                    authority.id() + " is marked " + authority.mark() + " and has the force " + force.get(),
                    "SUGGESTED, and 'adopted: { by: …, on: …, force: …, review: … }' once a policy owner adopts it");
        }
    }
}
