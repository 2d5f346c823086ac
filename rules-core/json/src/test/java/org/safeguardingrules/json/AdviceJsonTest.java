package org.safeguardingrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeguardingrules.advice.ActionKey;
import org.safeguardingrules.advice.ActionStep;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Due;
import org.safeguardingrules.advice.MissingFact;
import org.safeguardingrules.advice.OpenQuestions;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.advice.Reason.InsteadOf;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.advice.RequiredActionBuilder;
import org.safeguardingrules.casefile.RiskLevel;
import org.safeguardingrules.casefile.Sensitivity;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Mark;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.State;

class AdviceJsonTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 2);

    @Test
    void writes_every_list_also_where_it_is_empty() {
        assertThat(AdviceJson.write(advice(List.of()))).isEqualTo("""
                        {
                          "caseId": "case-1",
                          "complete": true,
                          "actions": [],
                          "openQuestions": {
                            "questions": [],
                            "notSupplied": []
                          },
                          "failures": [],
                          "receipt": {
                            "library": "1",
                            "engine": "drools",
                            "pack": "england-and-wales",
                            "packVersion": "2",
                            "packDigest": "abc",
                            "calendars": {"england": "2030"},
                            "asAt": "2019-01-02",
                            "knownAt": "2019-01-02",
                            "assumedRecorded": 3,
                            "corrected": [],
                            "switchedOn": []
                          }
                        }
                        """);
    }

    @Test
    void writes_an_action_with_all_that_is_behind_it() {
        assertThat(AdviceJson.write(advice(List.of(action())))).contains("""
                            {
                              "key": {"action": "re-decide", "addressee": "the officer", "subject": "rating-1", "occasion": "period-1"},
                              "kind": "escalation",
                              "sentence": "Decide again.",
                              "due": {
                                "day": "2019-01-03",
                                "anchor": "allocation",
                                "anchorDay": "2019-01-02",
                                "before": false,
                                "parameter": "at once",
                                "mark": "design",
                                "estimated": false
                              },
                              "priority": "immediate",
                              "force": "suggested",
                              "mark": "design",
                              "state": "required",
                              "met": false,
                              "overdue": true,
                              "managerDecides": false,
                              "waitsFor": [],
                              "indicated": "very high",
                              "recorded": [],
                              "steps": [
                                {"state": "asked", "record": "act-1", "on": "2019-01-02", "overdue": false},
                                {
                                  "state": "answered",
                                  "due": {
                                    "day": "2019-01-03",
                                    "anchor": "request sent",
                                    "anchorDay": "2019-01-02",
                                    "before": false,
                                    "parameter": "at once",
                                    "mark": "design",
                                    "estimated": false
                                  },
                                  "overdue": true
                                }
                              ],
                              "reasons": [
                                {
                                  "rule": "DAR-08.1",
                                  "row": "DAR-08",
                                  "sentence": "A threat.",
                                  "authority": "THREAT",
                                  "force": "suggested",
                                  "mark": "design",
                                  "records": ["event-1"],
                                  "unknowns": [
                                    {"record": "event-1", "field": "event.weapon", "why": "not asked"}
                                  ],
                                  "insteadOf": {"action": "tell the manager", "relation": "outranks"}
                                }
                              ],
                              "sensitivity": "open",
                              "mayKnow": "need",
                              "consent": "",
                              "safeContact": ""
                            }
                        """);
    }

    @Test
    void reads_a_stream_a_file_and_a_text_alike(@TempDir Path folder) throws IOException {
        Advice advice = advice(List.of(action()));
        String json = AdviceJson.write(advice);
        assertThat(AdviceJson.read(json)).isEqualTo(advice);
        assertThat(AdviceJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(advice);
        assertThat(AdviceJson.read(Files.writeString(folder.resolve("advice.json"), json)))
                .isEqualTo(advice);
    }

    @Test
    void refuses_advice_whose_actions_were_cut_away() {
        String cut = AdviceJson.write(advice(List.of())).replace("  \"actions\": [],\n", "");
        assertThatThrownBy(() -> AdviceJson.read(cut))
                .isInstanceOf(UnusableAdvice.class)
                .hasMessage("actions: 'actions' is missing. Maybe the mapping left it out; it is always needed here.");
    }

    @Test
    void refuses_a_text_that_is_no_json() {
        assertThatThrownBy(() -> AdviceJson.read("{\"caseId\": "))
                .isInstanceOf(UnusableAdvice.class)
                .hasMessageContaining("the text ends too early");
    }

    private static RequiredAction action() {
        MissingFact weapon = new MissingFact("event-1", "event.weapon", Unknown.NOT_ASKED);
        return RequiredActionBuilder.builder()
                .key(new ActionKey("re-decide", "the officer", "rating-1", "period-1"))
                .kind(Kind.ESCALATION)
                .sentence("Decide again.")
                .due(new Due(
                        DAY.plusDays(1),
                        "allocation",
                        Optional.of(DAY),
                        false,
                        Optional.of("at once"),
                        Mark.DESIGN,
                        false))
                .priority(Priority.IMMEDIATE)
                .force(Force.SUGGESTED)
                .mark(Mark.DESIGN)
                .state(State.REQUIRED)
                .met(false)
                .overdue(true)
                .managerDecides(false)
                .waitsFor(List.of())
                .indicated(Optional.of(RiskLevel.VERY_HIGH))
                .recorded(List.of())
                .steps(List.of(
                        new ActionStep(
                                State.ASKED,
                                Optional.of("act-1"),
                                Optional.of(DAY),
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        new ActionStep(
                                State.ANSWERED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Due(
                                        DAY.plusDays(1),
                                        "request sent",
                                        Optional.of(DAY),
                                        false,
                                        Optional.of("at once"),
                                        Mark.DESIGN,
                                        false)),
                                true)))
                .reasons(List.of(new Reason(
                        "DAR-08.1",
                        "DAR-08",
                        "A threat.",
                        "THREAT",
                        Force.SUGGESTED,
                        Mark.DESIGN,
                        List.of("event-1"),
                        List.of(weapon),
                        Optional.of(new InsteadOf("tell the manager", RelationKind.OUTRANKS)))))
                .sensitivity(Sensitivity.OPEN)
                .mayKnow("need")
                .consent("")
                .safeContact("")
                .build();
    }

    private static Advice advice(List<RequiredAction> actions) {
        return new Advice("case-1", true, actions, OpenQuestions.NONE, List.of(), receipt());
    }

    private static Receipt receipt() {
        return new Receipt(
                "1",
                "drools",
                "england-and-wales",
                "2",
                "abc",
                Map.of(Jurisdiction.ENGLAND, "2030"),
                DAY,
                DAY,
                3,
                List.of(),
                List.of());
    }
}
