package org.safeguardingrules.compiler.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Pack;

class ScenarioTextTest {

    private static final Pack PACK = TinyPack.pack();
    private static final LocalDate DAY = GeneratedCases.DAY;
    private static final int CASES = 2_000;

    @Test
    void what_is_printed_reads_back_as_the_same_case_whatever_its_shape() {
        TrialCases cases = TrialCases.of(PACK);
        LongStream.range(0, CASES).parallel().forEach(seed -> {
            CaseFile caseFile = cases.at(seed).caseFile();
            Scenario read = read(ScenarioText.of("seed " + seed, caseFile, DAY, DAY.minusDays(seed % 2))
                    .text());
            assertThat(CaseFileJson.write(read.caseFile())).as("seed %d", seed).isEqualTo(CaseFileJson.write(caseFile));
            assertThat(read.knownAt()).isEqualTo(DAY.minusDays(seed % 2));
        });
    }

    @Test
    void a_scenario_is_printed_as_people_write_it() {
        CaseFile caseFile = CaseFileJson.read("""
                {
                  "id": "case",
                  "person": {"id": "person", "dateOfBirth": {"is": "1990-05-06", "recordedOn": "2026-01-05"}},
                  "supervisionPeriods": {"completeness": "complete", "entries": [{"id": "s1", "allocated": "2026-01-12"}]},
                  "children": {
                    "completeness": "partial",
                    "entries": [
                      {"id": "c1", "contactWithPerson": "yes", "parents": {"completeness": "partial", "entries": ["person"]}},
                      {"id": "c2", "school": {"unknown": "refused"}}
                    ],
                    "why": "waiting"
                  },
                  "registrations": {"completeness": "asked and none", "saidBy": "police", "establishedOn": "2026-01-20"},
                  "orders": {"completeness": "not asked", "why": "too old"},
                  "enquiries": {
                    "completeness": "partial",
                    "entries": [
                      {
                        "id": "enquiry-1",
                        "subjects": {"completeness": "complete", "entries": ["c1"]},
                        "area": "21: north",
                        "steps": [
                          {"step": "requested", "on": "2026-01-13"},
                          {"step": "chased", "on": "2026-01-20"},
                          {"step": "chased"},
                          {"step": "replied", "on": "2026-01-28", "at": "09:30", "recordedOn": "2026-01-29"}
                        ]
                      }
                    ]
                  },
                  "supplies": {"everythingBut": ["event.weapon"]}
                }
                """);
        assertThat(ScenarioText.of("A child is asked about: who, and when", caseFile, DAY, DAY.minusDays(3))
                        .notRequiring("CHI-01")
                        .text())
                .isEqualTo("""
                          - scenario: "A child is asked about: who, and when"
                            as at: 2026-03-02
                            known at: 2026-02-27
                            case:
                              supplies: { everythingBut: [event.weapon] }
                              person: { dateOfBirth: { is: 1990-05-06, recordedOn: 2026-01-05 } }
                              supervisionPeriods: { complete: { s1: { allocated: 2026-01-12 } } }
                              registrations: { asked and none: { saidBy: police, establishedOn: 2026-01-20 } }
                              children:
                                partial: { c1: { parents: [person], contactWithPerson: yes }, c2: { school: { unknown: refused } } }
                                why: waiting
                              enquiries:
                                enquiry-1:
                                  subjects: { complete: [c1] }
                                  area: "21: north"
                                  steps:
                                    requested: 2026-01-13
                                    chased: [2026-01-20, { on: { unknown: not asked } }]
                                    replied: { on: 2026-01-28, at: "09:30", recordedOn: 2026-01-29 }
                              orders: { unknown: too old }
                            not required: [CHI-01]
                        """);
    }

    private static Scenario read(String scenario) {
        PackFiles files = new PackFiles(new TreeMap<>(Map.of("scenarios/printed.yaml", "scenarios:\n" + scenario)));
        Scenarios read = Scenarios.read(files, PACK);
        assertThat(read.diagnostics()).as(scenario).isEqualTo(List.of());
        return read.all().get(0);
    }
}
