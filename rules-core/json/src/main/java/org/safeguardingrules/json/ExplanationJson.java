package org.safeguardingrules.json;

import org.safeguardingrules.explanation.Explanation;

/** Writes explanations as JSON: equal explanations give the same text. */
public final class ExplanationJson {

    private static final RecordForm<Explanation> FORM = Forms.ofAdvice().record(Explanation.class);

    private ExplanationJson() {}

    /** Writes an explanation; the text ends in a line end. */
    public static String write(Explanation explanation) {
        return Layout.of(FORM.write(explanation));
    }
}
