package org.safeguardingrules.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Jurisdiction;

/** A fact that rules look for. Its members are computed once and never change. */
public abstract class CaseFact {

    private final String id;
    private final Scene scene;
    private final Map<String, DerivedAnswer> definitions = new HashMap<>();

    CaseFact(String id, Scene scene) {
        this.id = id;
        this.scene = scene;
    }

    /** Opaque id of the record behind it. */
    @Member(value = "The opaque id, to compare with another fact's.", direction = Direction.NEITHER)
    public String id() {
        return id;
    }

    /** What a definition of the pack says of it. */
    @Member(
            value = "What the definition says of this fact; unknown where the definition leaves it open.",
            direction = Direction.CONCERN)
    public DerivedAnswer fits(@Quoted("definition") String definition) {
        DerivedAnswer answer = definitions.get(definition);
        if (answer == null) {
            answer = scene.policy().meets(definition, this);
            definitions.put(definition, answer);
        }
        return answer;
    }

    /** The number of a parameter of the pack, in force on the day asked about. */
    @Member(value = "A dated number of the pack, to pass to another member.", direction = Direction.NEITHER)
    public int parameter(@Quoted("parameter") String name) {
        return scene.policy().parameter(name, this);
    }

    /** Counts a step of a rule that joins this fact to another, and lets it go on. Written by the compiler only. */
    public boolean counted(CaseFact joined) {
        scene.step();
        return true;
    }

    /** Name of its type, as rule files write it. */
    public final String type() {
        return getClass().getSimpleName();
    }

    /** The day since which the fact can have been known; {@link DerivedAnswer#BEGINNING} where nothing says. */
    public LocalDate since() {
        return DerivedAnswer.BEGINNING;
    }

    /**
     * The day since which it, or the stand-in that stood in its place, can have been known; what holds of the stand-in
     * too has held since then.
     */
    public LocalDate sinceStandIn() {
        return since();
    }

    /** The day from which what was done can have been done for it; {@link DerivedAnswer#BEGINNING} where nothing says. */
    public LocalDate beginning() {
        return since();
    }

    /**
     * The day by which it had begun for certain: what was done from then on can have been done for it. {@link
     * DerivedAnswer#BEGINNING} where nothing says.
     */
    public LocalDate begunForCertain() {
        return beginning();
    }

    /** The day of an event that periods run from or end at, where this fact knows it. */
    public Optional<LocalDate> anchor(String name) {
        return Optional.empty();
    }

    /** The day by which a version of a rule is chosen, where this fact knows it. */
    public Optional<LocalDate> datedBy(DatedBy basis) {
        return Optional.empty();
    }

    /** The nation whose duties and bodies count for it; England's where it has no place of its own. */
    public Jurisdiction jurisdiction() {
        return Jurisdiction.ENGLAND;
    }

    /** Code of the local authority whose numbers count for it; empty where it has no place of its own or none is known. */
    public Optional<String> localAuthority() {
        return Optional.empty();
    }

    /** What is not known where a word-valued member of it answers unknown. */
    public Gap gapOfWord(String member) {
        return new Gap(id, type() + "." + member, Unknown.NOT_ASKED);
    }

    /** Ids of the records behind it. */
    public Ordered<String> records() {
        return Ordered.none();
    }

    /** What is not known, could be asked, and could be answered so that there is no such fact; empty where none can. */
    public List<Gap> mayVanishWith() {
        return List.of();
    }

    /** Whether it stands for those of its kind that nobody has listed. */
    public boolean isStandIn() {
        return false;
    }

    final Scene scene() {
        return scene;
    }

    @Override
    public final String toString() {
        return type() + " " + id;
    }
}
