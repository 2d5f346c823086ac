package org.safeguardingrules.compiler.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.catalogue.Change;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Place;

/** The scenarios that a timeline names: that there are such, and that they stand on the day that they are named for. */
final class TimelineScenarios {

    private final ReadPack pack;
    private final Map<String, Scenario> named = new HashMap<>();
    private final boolean unsure;
    private final Diagnostics diagnostics = new Diagnostics();

    TimelineScenarios(ReadPack pack, Scenarios scenarios) {
        this.pack = pack;
        scenarios.all().forEach(scenario -> named.put(scenario.name(), scenario));
        this.unsure = !scenarios.diagnostics().isEmpty();
    }

    List<Diagnostic> diagnostics() {
        for (Change change : pack.catalogue().changes()) {
            Place on = pack.places().of(change.place(), "on");
            if (pack.diagnostics().stream().anyMatch(said -> said.place().equals(on))) {
                continue;
            }
            change.dayBefore()
                    .forEach(name -> standsOn(change, name, change.on().map(day -> day.minusDays(1))));
            change.dayItself().forEach(name -> standsOn(change, name, change.on()));
        }
        return diagnostics.list();
    }

    /** Whether there is one, and the day is the one asked about or a day of its case. */
    private void standsOn(Change change, String name, Optional<LocalDate> day) {
        Scenario scenario = named.get(name);
        Place place = pack.places().of(change.place(), name);
        if (scenario == null && unsure) {
            return;
        }
        if (scenario == null) {
            diagnostics.add(
                    place,
                    "No scenario is called '" + name + "'",
                    NearestWord.hint(name, named.keySet(), "the name as it stands in its file"));
        } else {
            day.filter(one -> !standsOn(scenario, one))
                    .ifPresent(one -> diagnostics.add(
                            place,
                            "'" + name + "' does not stand on " + one,
                            "that day as the day asked about, or as a day of the case"));
        }
    }

    private static boolean standsOn(Scenario scenario, LocalDate day) {
        return scenario.asAt().equals(day)
                || CaseFileJson.write(scenario.caseFile()).contains(day.toString());
    }
}
