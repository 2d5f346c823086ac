package org.safeguardingrules.toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Case files for the tests of the command. */
final class CaseFiles {

    private CaseFiles() {}

    /** A child in contact with the person, recorded on the day on which supervision was allocated. */
    static Path childInContact(Path folder) {
        return write(folder, """
                {
                  "id": "case-1",
                  "person": {"id": "person-1"},
                  "supervisionPeriods": {
                    "completeness": "complete",
                    "entries": [{"id": "period-1", "allocated": "2026-06-29"}]
                  },
                  "events": {"completeness": "asked and none"},
                  "children": {
                    "completeness": "complete",
                    "entries": [{"id": "child-1", "contactWithPerson": {"is": "yes", "recordedOn": "2026-07-01"}}]
                  }
                }
                """);
    }

    /** An appointment missed without excuse under a community order, all of it marked open. */
    static Path missedAppointment(Path folder) {
        return write(folder, """
                {
                  "id": "case-1",
                  "person": {"id": "person-1", "sensitivity": "open"},
                  "sentences": {
                    "sensitivity": "open",
                    "completeness": "complete",
                    "entries": [
                      {"id": "sentence-1", "sensitivity": "open", "type": "community order", "sentencedOn": "2026-01-05"}
                    ]
                  },
                  "appointments": {
                    "sensitivity": "open",
                    "completeness": "complete",
                    "entries": [
                      {
                        "id": "appointment-1",
                        "sensitivity": "open",
                        "on": "2026-02-23",
                        "outcome": "unacceptable",
                        "reasonableExcuse": "no",
                        "sentence": "sentence-1"
                      }
                    ]
                  }
                }
                """);
    }

    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("case.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
