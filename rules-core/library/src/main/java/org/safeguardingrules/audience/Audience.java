package org.safeguardingrules.audience;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.pack.Pack;

/**
 * Whom advice is for, and what that reader may see. Immutable.
 *
 * <p>Practitioner and manager see everything. The person sees only what is marked open, and another agency no more unless
 * the host clears it for more. What nobody marked is not open: a host that marks nothing shows them nothing that rests on
 * its records, which is safe, where the opposite default would show the first victim's disclosure that was typed in haste.
 */
public final class Audience {

    /** The practitioner, who sees everything. */
    public static final Audience PRACTITIONER =
            new Audience(Reader.PRACTITIONER, "", Sensitivity.VICTIM_SENSITIVE, List.of());

    /** The manager, who sees everything, and first what a manager decides. */
    public static final Audience MANAGER = new Audience(Reader.MANAGER, "", Sensitivity.VICTIM_SENSITIVE, List.of());

    private final Reader reader;
    private final String agency;
    private final Sensitivity clearance;
    private final Set<String> shown;

    private Audience(Reader reader, String agency, Sensitivity clearance, Collection<String> shown) {
        this.reader = reader;
        this.agency = agency;
        this.clearance = clearance;
        this.shown = new TreeSet<>(shown);
    }

    /**
     * Another agency, which sees what is addressed to it and is open.
     *
     * @param name an addressee of the pack, or a name that the pack gives to several
     */
    public static Audience agency(String name) {
        return new Audience(Reader.AGENCY, name, Sensitivity.OPEN, List.of());
    }

    /**
     * The person on probation, who is shown these actions alone, and every one of them that is required.
     *
     * @param actions actions of the pack that are open and have a sentence for the person
     */
    public static Audience person(String... actions) {
        return person(List.of(actions));
    }

    /** The person on probation, who is shown these actions alone; see {@link #person(String...)}. */
    public static Audience person(Collection<String> actions) {
        return new Audience(Reader.PERSON, "", Sensitivity.OPEN, actions);
    }

    /**
     * The same agency, which may see what is guarded so far, because the host shares it.
     *
     * @throws IllegalArgumentException for any other reader
     */
    public Audience clearedFor(Sensitivity guarded) {
        if (reader != Reader.AGENCY || guarded == Sensitivity.NOT_STATED) {
            throw new IllegalArgumentException("The " + reader.word() + " cannot be cleared for what is "
                    + guarded.word()
                    + ". Maybe an agency is meant, cleared for open, third party confidential or victim"
                    + " sensitive; staff see everything, and the person what is open.");
        }
        return new Audience(reader, agency, guarded, shown);
    }

    /** Who reads it. */
    public Reader reader() {
        return reader;
    }

    /** The agency; empty for any other reader. */
    public String agency() {
        return agency;
    }

    /** The most guarded of what the reader may see. */
    public Sensitivity clearance() {
        return clearance;
    }

    /**
     * The case file as the reader may see it, which is all that the advice for the reader rests on.
     *
     * @param caseFile everything recorded
     * @param pack the pack, which says what is guarded whatever anybody marked it
     */
    public CaseFile sees(CaseFile caseFile, Pack pack) {
        return caseFile.seenBy(clearance, PackLabels.of(pack));
    }

    /** The actions that the host has switched on for the person. */
    Set<String> shown() {
        return shown;
    }
}
