package org.safeguardingrules.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms of a day and of a time of day, and what may have been meant by one that is malformed. */
final class Days {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(\\D.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    static final ScalarForm<LocalDate> DAY_FORM = new ScalarForm<>(
            "day",
            day -> JsonNodeFactory.instance.stringNode(day.toString()),
            node -> matching(node, DAY).flatMap(Days::day),
            Days::dayHint,
            path -> LocalDate.EPOCH,
            schema -> schema.put("type", "string").put("format", "date").put("pattern", "^" + DAY + "$"));

    static final ScalarForm<LocalTime> TIME_FORM = new ScalarForm<>(
            "time of day",
            time -> JsonNodeFactory.instance.stringNode(time.toString()),
            node -> matching(node, TIME).map(LocalTime::parse),
            node -> "Maybe write hour and minute, London clock, as in \"14:30\".",
            path -> LocalTime.MIN,
            schema -> schema.put("type", "string").put("pattern", "^" + TIME + "$"));

    private Days() {}

    private static Optional<String> matching(JsonNode node, String pattern) {
        return node.isString() && node.stringValue().matches(pattern)
                ? Optional.of(node.stringValue())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String dayHint(JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            String text = Shown.text(node).strip();
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return dayHint(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return dayHint(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        }
        return "Maybe write year, month and day, as in \"2019-01-31\".";
    }

    private static String dayHint(String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        int dayNumber = Integer.parseInt(day);
        if (monthNumber > 12 && dayNumber >= 1 && dayNumber <= 12) {
            return dayHint(year, day, month);
        }
        if (monthNumber < 1 || monthNumber > 12) {
            return "Maybe another month: there is no month " + monthNumber + ".";
        }
        YearMonth meant = YearMonth.of(Integer.parseInt(year), monthNumber);
        return meant.isValidDay(dayNumber)
                ? "Maybe \"" + meant.atDay(dayNumber) + "\"."
                : "Maybe \"" + meant.atEndOfMonth() + "\": that month has " + meant.lengthOfMonth() + " days.";
    }
}
