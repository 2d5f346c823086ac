package org.safeguardingrules.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import picocli.CommandLine.Option;

/** Whom the advice is printed for, as a call says it. */
final class ForWhom {

    private static final String PRACTITIONER = "practitioner";
    private static final String MANAGER = "manager";
    private static final String PERSON = "person";
    private static final String AGENCY = "agency:";

    @Option(
            names = "--for",
            paramLabel = "READER",
            description = "Whom it is for: practitioner, manager, person, or agency:NAME with an addressee of the pack."
                    + " What that reader may not see is left out before anything is worked out.")
    @Nullable
    private String reader;

    @Option(
            names = "--show",
            paramLabel = "ACTION",
            description = "With --for person: an open action that the person is shown; may be given again.")
    private List<String> shown = List.of();

    @Option(
            names = "--cleared-for",
            paramLabel = "LABEL",
            description = "With --for agency:NAME: the most guarded that is shared with it, third party confidential or"
                    + " victim sensitive. Left out, only what is open.")
    @Nullable
    private String label;

    /** The reader; empty where the call names none. */
    Optional<Audience> audience() {
        String word = Optional.ofNullable(reader).orElse("");
        if (!shown.isEmpty() && !word.equals(PERSON)) {
            throw new WrongInput(
                    "--show " + shown.get(0) + " without --for person", "Maybe --for person is meant too.");
        }
        if (label != null && !word.startsWith(AGENCY)) {
            throw new WrongInput(
                    "--cleared-for " + label + " without --for agency:NAME", "Maybe --for agency:police is meant too.");
        }
        if (reader == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word) {
                    case PRACTITIONER -> Audience.PRACTITIONER;
                    case MANAGER -> Audience.MANAGER;
                    case PERSON -> Audience.person(shown);
                    default -> agency(word);
                });
    }

    private Audience agency(String word) {
        if (!word.startsWith(AGENCY) || word.length() == AGENCY.length()) {
            List<String> readers = List.of(PRACTITIONER, MANAGER, PERSON);
            throw new WrongInput(
                    "Advice cannot be printed for '" + word + "'",
                    "Maybe " + NearestWord.hint(word, readers, "agency:police") + ".");
        }
        Audience agency = Audience.agency(word.substring(AGENCY.length()));
        return Optional.ofNullable(label)
                .map(ForWhom::sensitivity)
                .map(agency::clearedFor)
                .orElse(agency);
    }

    private static Sensitivity sensitivity(String label) {
        for (Sensitivity each : Sensitivity.values()) {
            if (each != Sensitivity.NOT_STATED && each.word().equals(label.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new WrongInput(
                "Nothing is labelled '" + label + "'", "Maybe \"third party confidential\" or \"victim sensitive\".");
    }
}
