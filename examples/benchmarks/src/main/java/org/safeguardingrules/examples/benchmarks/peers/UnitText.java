package org.safeguardingrules.examples.benchmarks.peers;

import java.util.Locale;
import org.safeguardingrules.pack.Pattern;

/** Rules as a rule file of a rule unit: patterns are paths into its sources. */
final class UnitText extends DrlText {

    @Override
    String reports() {
        return "unit " + SliceUnit.class.getSimpleName() + ";\n";
    }

    @Override
    String pattern(Pattern pattern, String conditions) {
        String type = pattern.type();
        String source = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return "/" + source + (conditions.isEmpty() ? "" : "[" + conditions + "]");
    }
}
