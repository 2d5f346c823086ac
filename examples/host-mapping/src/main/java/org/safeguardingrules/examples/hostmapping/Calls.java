package org.safeguardingrules.examples.hostmapping;

import java.util.Optional;
import org.safeguardingrules.casefile.Unknown;
import tools.jackson.databind.JsonNode;

/** The calls that a host made about one case, by service and interface, each with its status and its answer. */
final class Calls {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    private final JsonNode calls;
    private final Remarks remarks;

    Calls(JsonNode calls, Remarks remarks) {
        this.calls = calls;
        this.remarks = remarks;
    }

    /** What came back from an interface. */
    Reply to(String service) {
        JsonNode call = calls.path(service);
        if (call.isMissingNode()) {
            return new Reply(Optional.empty(), Unknown.NOT_ASKED);
        }
        int status = call.path("status").asInt(0);
        if (status == OK) {
            return new Reply(Optional.of(new Row(call.path("body"), service, remarks)), Unknown.UNCLEAR);
        }
        if (status == FORBIDDEN) {
            remarks.add(
                    service,
                    "access was refused",
                    "Maybe the case is restricted, and somebody who may see it has to look.");
            return new Reply(Optional.empty(), Unknown.REFUSED);
        }
        remarks.add(
                service,
                "it failed with status " + status,
                "Maybe it is out of order; a failed call is not an empty answer.");
        return new Reply(Optional.empty(), Unknown.UNCLEAR);
    }
}
