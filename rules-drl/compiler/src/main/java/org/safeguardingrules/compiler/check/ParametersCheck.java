package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;

/**
 * Parameters: values in ascending order of their days, each area once a day and by its code, sources that are listed.
 */
final class ParametersCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Parameter parameter : inspection.pack().parameters().values()) {
            Map<String, LocalDate> latest = new HashMap<>();
            for (int i = 0; i < parameter.values().size(); i++) {
                Parameter.Value value = parameter.values().get(i);
                Place place = inspection.place(parameter.place(), "value " + i);
                for (String where : placesOf(value)) {
                    LocalDate earlier = latest.put(where, value.from());
                    if (earlier != null && !earlier.isBefore(value.from())) {
                        inspection.report(
                                place,
                                "The value of " + value.from() + " stands after that of " + earlier,
                                "the earliest day first, each day once");
                        break;
                    }
                }
                List<String> areas = value.areas();
                for (int j = 0; j < areas.size(); j++) {
                    if (Jurisdiction.ofLocalAuthority(areas.get(j)) == Jurisdiction.UNKNOWN) {
                        inspection.report(
                                inspection.place(place, "areas " + j),
                                "'" + areas.get(j) + "' is no code of a local authority",
                                "a code such as E06000023");
                    }
                }
                List<String> sources = value.sources();
                for (int j = 0; j < sources.size(); j++) {
                    inspection.source(sources.get(j), inspection.place(place, "sources " + j));
                }
            }
        }
    }

    /** Where a value holds: in each of its areas, or in its nation, or everywhere. */
    private static List<String> placesOf(Parameter.Value value) {
        return value.areas().isEmpty()
                ? List.of(value.nation().map(Jurisdiction::word).orElse("everywhere"))
                : value.areas();
    }
}
