package org.safeguardingrules.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceText;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.json.CaseFileJson;

/** One case in, advice out. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints the advice on a case like the one that inspectors described in Norfolk in 2019. */
    public static void main(String[] arguments) throws IOException {
        SafeguardingRules rules = SafeguardingRules.load(EnglandAndWales.pack());
        CaseFile caseFile = CaseFileJson.read(Path.of(arguments[0]));
        LocalDate day = LocalDate.of(2019, 5, 13);
        Advice advice = rules.advise(caseFile, day, day);
        System.out.print(AdviceText.of(advice));
    }
}
