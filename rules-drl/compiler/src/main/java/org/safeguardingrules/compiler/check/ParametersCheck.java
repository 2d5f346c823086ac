package org.safeguardingrules.compiler.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Place;

/** Parameters: values in ascending order of their days, sources that are listed. */
final class ParametersCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (Parameter parameter : inspection.pack().parameters().values()) {
            Map<Optional<Jurisdiction>, LocalDate> latest = new HashMap<>();
            for (int i = 0; i < parameter.values().size(); i++) {
                Parameter.Value value = parameter.values().get(i);
                Place place = inspection.place(parameter.place(), "value " + i);
                LocalDate earlier = latest.put(value.nation(), value.from());
                if (earlier != null && !earlier.isBefore(value.from())) {
                    inspection.report(
                            place,
                            "The value of " + value.from() + " stands after that of " + earlier,
                            "the earliest day first, each day once");
                }
                List<String> sources = value.sources();
                for (int j = 0; j < sources.size(); j++) {
                    inspection.source(sources.get(j), inspection.place(place, "sources " + j));
                }
            }
        }
    }
}
