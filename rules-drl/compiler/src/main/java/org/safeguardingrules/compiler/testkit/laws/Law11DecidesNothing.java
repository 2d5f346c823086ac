package org.safeguardingrules.compiler.testkit.laws;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;

/**
 * What indicates a level is an escalation, to be decided by people. No sentence of the pack sets, raises or lowers a level,
 * approves, refuses, recalls or releases: it says what is to be decided, asked, told or written down. And the case file is
 * afterwards what it was.
 */
public final class Law11DecidesNothing implements Law {

    /** A sentence that gives a decision as an order. */
    private static final Pattern DECIDES = Pattern.compile(
            "(^|[.:;] +)(consider: )?(set|raise|lower|increase|reduce|change|approve|refuse|reject|recall|release|revoke|close)"
                    + " (the |a |an |this |his |her |their |to )",
            Pattern.CASE_INSENSITIVE);

    private final Optional<String> deciding;

    /** The law for a pack. */
    public Law11DecidesNothing(Pack pack) {
        this.deciding = pack.wording().values().stream()
                .flatMap(sentences -> sentences.entrySet().stream())
                .filter(entry -> decides(entry.getValue()))
                .map(Map.Entry::toString)
                .findFirst();
    }

    private static boolean decides(String sentence) {
        return DECIDES.matcher(sentence).find();
    }

    @Override
    public String says() {
        return "The library decides nothing: it says what must be decided, and by whom";
    }

    @Override
    public Verdict judge(Trial trial) {
        if (deciding.isPresent()) {
            return Verdict.broken("A sentence of the pack decides: " + deciding.get());
        }
        CaseFile caseFile = trial.caseFile();
        String written = CaseFileJson.write(caseFile);
        Advice advice = trial.advice();
        if (!CaseFileJson.write(caseFile).equals(written)) {
            return Verdict.broken("The case file was changed");
        }
        return Verdict.of(advice.actions().stream()
                .filter(action -> action.indicated().isPresent() && action.kind() != Kind.ESCALATION
                        || decides(action.sentence()))
                .findFirst()
                .map(action -> "This decides: " + action.sentence() + "\n" + Differences.line(action)));
    }
}
