package org.safeguardingrules.json;

import org.safeguardingrules.measure.CaseloadReport;

/** Writes the measures of a caseload as JSON: equal reports give the same text, which ends in a line end. */
public final class CaseloadReportJson {

    private static final RecordForm<CaseloadReport> FORM = Forms.ofAdvice().record(CaseloadReport.class);

    private CaseloadReportJson() {}

    /** Writes a report. */
    public static String write(CaseloadReport report) {
        return Layout.of(FORM.write(report));
    }
}
