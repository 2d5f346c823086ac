package org.safeguardingrules.compiler.testkit.laws;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.casefile.UnusableCaseFile;
import org.safeguardingrules.compiler.testkit.Spot;

/** One law held against one case on one day. */
public final class Trial {

    private final Given given;
    private final RandomGenerator chance;

    /**
     * A trial.
     *
     * @param given the case
     * @param chance settles what is left to chance
     */
    Trial(Given given, RandomGenerator chance) {
        this.given = given;
        this.chance = chance;
    }

    /** The same trial, in which something else settles what is left to chance. */
    Trial with(RandomGenerator other) {
        return new Trial(given, other);
    }

    /** The case. */
    public CaseFile caseFile() {
        return given.caseFile();
    }

    /** The day asked about. */
    public LocalDate asAt() {
        return given.asAt();
    }

    /** The last day whose records count. */
    public LocalDate knownAt() {
        return given.knownAt();
    }

    /** Settles what is left to chance. */
    RandomGenerator chance() {
        return chance;
    }

    /** The advice on the case. */
    public Advice advice() {
        return given.advice();
    }

    /** The last day on which something can have been done that is known and counts: what is done later is not done yet. */
    LocalDate doneBy() {
        return asAt().isBefore(knownAt()) ? asAt() : knownAt();
    }

    /** The advice on another case, on the same day. */
    public Advice adviceOn(CaseFile other) {
        return given.advising().advise(other, asAt(), knownAt());
    }

    /** The advice on another case on another day, by what was recorded until then. */
    Advice adviceOn(CaseFile other, LocalDate day) {
        return given.advising().advise(other, day, day);
    }

    /** The advice on the case, on another day. */
    Advice adviceOn(LocalDate day) {
        return given.advising().advise(caseFile(), day, knownAt());
    }

    /** Every field of every record of the case. */
    List<Spot> spots() {
        return given.spots();
    }

    /** The fields that could be seen on the day by which things had been recorded. */
    List<Spot> visible() {
        return given.visible();
    }

    /** Whether the case has a record of this id, or is it. */
    boolean hasRecord(String id) {
        return given.records().contains(id);
    }

    /** Whether the case file is still what it was before anybody gave advice on it. */
    boolean isUnchanged() {
        return given.isUnchanged();
    }

    /**
     * One of these by their names: the same as long as it is there, whatever else is taken away, so that a case can shrink
     * and still show what it showed.
     */
    <T> T oneOf(List<T> choices, Function<T, String> name) {
        long salt = chance.nextLong();
        return choices.stream()
                .min(Comparator.comparingLong(choice -> mixed(salt, name.apply(choice))))
                .orElseThrow();
    }

    private static long mixed(long salt, String name) {
        long mixed = salt;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    /** One of these fields. */
    Spot spot(List<Spot> spots) {
        return oneOf(spots, spot -> spot.recordId() + " " + spot.field());
    }

    /** One of these actions. */
    RequiredAction action(List<RequiredAction> actions) {
        return oneOf(actions, action -> action.key().toString());
    }

    /** One of these. */
    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return chance.nextInt(least, most + 1);
    }

    /** A kind of unknown. */
    Unknown unknown() {
        return oneOf(Unknown.values());
    }

    /** Whether advice can be given on a case at all. */
    static boolean isUsable(CaseFile caseFile) {
        try {
            caseFile.checked();
            return true;
        } catch (UnusableCaseFile unusable) {
            return false;
        }
    }
}
