package org.safeguardingrules.toolkit;

import java.util.Locale;
import java.util.function.Function;
import org.safeguardingrules.json.CaseloadReportJson;
import org.safeguardingrules.measure.CaseloadReport;
import org.safeguardingrules.toolkit.page.MeasuresPage;

/** How the measures of a caseload are written. */
enum MeasureFormat {
    /** For a browser: one page, with plots and tables. */
    HTML(MeasuresPage::of),
    /** For a spreadsheet. */
    CSV(MeasuresCsv::of),
    /** For a program. */
    JSON(CaseloadReportJson::write);

    private final Function<CaseloadReport, String> writing;

    MeasureFormat(Function<CaseloadReport, String> writing) {
        this.writing = writing;
    }

    String write(CaseloadReport report) {
        return writing.apply(report);
    }

    /** The word that a call gives, which is what the name of the file ends with too. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
