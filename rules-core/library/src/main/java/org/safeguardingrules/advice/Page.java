package org.safeguardingrules.advice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Plain text that grows downwards, broken at 100 columns. */
public final class Page {

    private static final int WIDTH = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();

    /** A day as people say it: Monday 4 November 2019. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An empty line. */
    public void gap() {
        text.append('\n');
    }

    /** A heading, after an empty line. */
    public void heading(String heading) {
        gap();
        paragraph("", heading);
        text.append("-".repeat(Math.min(WIDTH, heading.length()))).append('\n');
    }

    /** A paragraph whose further lines stand below the end of its lead. */
    public void paragraph(String lead, String words) {
        int column = lead.length();
        text.append(lead);
        boolean first = true;
        for (String word : words.strip().split("\\s+")) {
            if (!first && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(lead.length()));
                column = lead.length();
                first = true;
            }
            text.append(first ? "" : " ").append(word);
            column += word.length() + (first ? 0 : 1);
            first = false;
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
