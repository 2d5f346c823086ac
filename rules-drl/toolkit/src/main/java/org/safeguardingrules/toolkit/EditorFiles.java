package org.safeguardingrules.toolkit;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.safeguardingrules.compiler.reader.PackFiles;

/** The files that editors put beside the one that is edited, and soon take away. They are no part of a pack. */
final class EditorFiles {

    private static final Pattern NAME =
            Pattern.compile("(.*/)?(\\.[^/]*(/.*)?|#[^/]*#|[0-9]+|[^/]*(~|___|\\.(tmp|bak|orig|sw[a-z])))");

    private EditorFiles() {}

    /** These files without those of editors. */
    static PackFiles leftOut(PackFiles files) {
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        texts.keySet().removeIf(path -> NAME.matcher(path).matches());
        return new PackFiles(texts);
    }
}
