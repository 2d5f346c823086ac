package org.safeguardingrules.examples.hostmapping;

import java.util.List;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RequirementKind;
import tools.jackson.databind.json.JsonMapper;

/** Answers of interfaces, with single quotes for double ones, and what they are mapped to. */
final class Answered {

    static final String REGISTERS = "comm/registrations";
    static final String CONTACTS = "external/contacts";

    private Answered() {}

    static String registrations(String... entries) {
        return "{'registrations': [" + String.join(", ", entries) + "]}";
    }

    static String entry(String id, String code, String more) {
        return "{'registrationId': " + id + ", 'type': {'code': '" + code
                + "', 'description': 'name'}, 'startDate': '2026-02-02'" + more + "}";
    }

    static String log(String... contacts) {
        return "{'content': [" + String.join(", ", contacts) + "]}";
    }

    static String contact(String id, String code, String more) {
        return "{'id': " + id + ", 'type': {'code': '" + code + "'}, 'contactDate': '2026-03-02'" + more + "}";
    }

    static Mapped map(String service, String body) {
        return mapped("{'case': 'c', 'calls': {'" + service + "': {'status': 200, 'body': " + body + "}}}");
    }

    static Mapped mapped(String json) {
        return new NationalMapping(new HostPractice(false, true))
                .map(new JsonMapper().readTree(json.replace('\'', '"')));
    }

    static CaseFile file(Mapped mapped) {
        return mapped.caseFile().orElseThrow();
    }

    static List<Registration> registrations(Mapped mapped) {
        return file(mapped).registrations().entries();
    }

    static List<RequirementKind> kinds(Mapped mapped) {
        return file(mapped).sentences().entries().get(0).requirements().entries().stream()
                .flatMap(requirement -> requirement.kind().value().stream())
                .toList();
    }
}
