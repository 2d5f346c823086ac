package org.safeguardingrules.toolkit.writing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML writes them: plain where that cannot be misread, else in quotation marks. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .;'()/-]*");
    private static final Pattern MEANS_SOMETHING = Pattern.compile("(?i)yes|no|true|false|on|off|null");

    private YamlText() {}

    static String of(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !MEANS_SOMETHING.matcher(text).matches();
        return plain ? text : "\"" + text + "\"";
    }

    static String list(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
