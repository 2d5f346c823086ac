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

    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("case.json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
