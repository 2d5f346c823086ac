package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.audience.AgencyAction;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.ForAgency;
import org.safeguardingrules.audience.ForPerson;
import org.safeguardingrules.audience.ForPerson.PersonAction;
import org.safeguardingrules.audience.ForStaff;
import org.safeguardingrules.audience.Rendering;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.testkit.Marks;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.json.RenderingJson;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Pack;

/**
 * Marks a case at random with who may see what, and gives it to one of the readers. What is withheld is named nowhere; where only
 * what is withheld differs, text and JSON are the same byte for byte; what the reader may see of the advice is all there,
 * numbered without a gap. The person reads no id, rule or level at all.
 */
public final class Law14SafeToShow implements Law {

    private static final Pattern NUMBER = Pattern.compile("(?m)^ *(\\d+)\\. ");
    private static final Pattern WORD = Pattern.compile("[\\w.-]*\\w");

    private final Pack pack;
    private final Showing showing;
    private final List<String> shown;
    private final List<String> addressees;

    /**
     * The law for a pack.
     *
     * @param showing whoever renders its advice
     */
    public Law14SafeToShow(Pack pack, Showing showing) {
        this.pack = pack;
        this.showing = showing;
        this.shown = pack.actions().keySet().stream()
                .filter(action -> pack.sentenceForThePerson(action).isPresent())
                .toList();
        this.addressees = pack.actions().values().stream()
                .flatMap((Action action) -> action.addressee().values().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String says() {
        return "Do no harm by showing: nothing that a reader sees depends on what is withheld from that reader";
    }

    @Override
    public Verdict judge(Trial trial) {
        CaseFile marked = Marks.on(trial.caseFile(), trial.chance().nextLong());
        Audience reader = reader(trial);
        Withheld withheld = new Withheld(marked, reader.clearance());
        return Verdict.of(violation(trial, marked, reader, withheld)
                .map(how -> Violation.of("For the " + reader.reader().word() + " " + reader.agency()
                        + ", cleared for what is " + reader.clearance().word() + ": " + how
                        + "\nwith these marks:\n" + CaseFileJson.write(marked))));
    }

    private Audience reader(Trial trial) {
        Audience agency = Audience.agency(trial.oneOf(addressees, name -> name));
        Audience person = Audience.person(shown);
        return trial.oneOf(
                Audience.PRACTITIONER,
                Audience.MANAGER,
                agency,
                agency.clearedFor(Sensitivity.THIRD_PARTY_CONFIDENTIAL),
                agency.clearedFor(Sensitivity.THIRD_PARTY_CONFIDENTIAL),
                person,
                person);
    }

    private Optional<String> violation(Trial trial, CaseFile marked, Audience reader, Withheld withheld) {
        Rendering rendering = showing.show(reader, marked, trial.asAt(), trial.knownAt());
        String written = written(rendering);
        return Stream.of(
                        named(withheld.records(), written),
                        rendering instanceof ForPerson ? named(everyName(marked), written) : Optional.<String>empty(),
                        numbering(rendering),
                        missing(trial, marked, reader, rendering),
                        withheld.variant(trial).flatMap(variant -> difference(trial, reader, written, variant)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String written(Rendering rendering) {
        return rendering.text() + RenderingJson.write(rendering);
    }

    private static Optional<String> named(Set<String> ids, String written) {
        Matcher words = WORD.matcher(written);
        return words.results()
                .map(word -> word.group())
                .filter(ids::contains)
                .findFirst()
                .map(id -> id + " is named:\n" + written);
    }

    private Set<String> everyName(CaseFile caseFile) {
        Set<String> names = new TreeSet<>();
        // The ids of the case and of the person are words that people read too.
        Spot.of(caseFile).forEach(spot -> names.add(spot.recordId()));
        pack.rules().forEach(rule -> {
            names.add(rule.id());
            names.add(rule.row());
        });
        names.removeAll(Set.of(caseFile.id(), caseFile.person().id()));
        return names;
    }

    private Optional<String> difference(Trial trial, Audience reader, String written, Withheld.Variant variant) {
        String other = written(showing.show(reader, variant.caseFile(), trial.asAt(), trial.knownAt()));
        return other.equals(written)
                ? Optional.empty()
                : Optional.of(variant.words() + ", and what is shown differs:\n" + written + "\nand then:\n" + other);
    }

    /** What the reader's own advice requires and the rendering does not hold, or the other way round. */
    private Optional<String> missing(Trial trial, CaseFile marked, Audience reader, Rendering rendering) {
        Advice advice = trial.adviceOn(reader.sees(marked, pack));
        List<String> expected = expected(advice, reader, rendering);
        List<String> found = found(rendering);
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of("Required of what the reader may see: " + expected + ", and shown: " + found);
    }

    private List<String> expected(Advice advice, Audience reader, Rendering rendering) {
        return advice.actions().stream()
                .filter(action -> switch (reader.reader()) {
                    case PRACTITIONER, MANAGER -> true;
                    case AGENCY ->
                        action.key().addressee().equals(reader.agency())
                                && action.sensitivity().compareTo(reader.clearance()) <= 0;
                    case PERSON -> shown.contains(action.key().action());
                })
                .map(action -> rendering instanceof ForPerson
                        ? pack.sentenceForThePerson(action.key().action()).orElseThrow()
                        : action.key().toString())
                .toList();
    }

    private static List<String> found(Rendering rendering) {
        if (rendering instanceof ForPerson person) {
            return person.actions().stream().map(PersonAction::sentence).toList();
        }
        if (rendering instanceof ForAgency agency) {
            return agency.actions().stream()
                    .map(AgencyAction::key)
                    .map(Object::toString)
                    .toList();
        }
        return ((ForStaff) rendering)
                .advice().actions().stream()
                        .map(action -> action.key().toString())
                        .toList();
    }

    private static Optional<String> numbering(Rendering rendering) {
        List<Integer> numbers = NUMBER.matcher(rendering.text())
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
        boolean counted = rendering instanceof ForStaff
                || numbers.equals(IntStream.rangeClosed(1, found(rendering).size())
                        .boxed()
                        .toList());
        return counted ? Optional.empty() : Optional.of("The numbers are " + numbers + ":\n" + rendering.text());
    }
}
