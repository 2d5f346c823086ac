package org.safeguardingrules.examples.hostmapping;

import java.util.ArrayList;
import java.util.List;

/** Collects what the mapping of one case could not read. */
final class Remarks {

    private final String caseId;
    private final List<Remark> all = new ArrayList<>();

    Remarks(String caseId) {
        this.caseId = caseId;
    }

    void add(String place, String what, String hint) {
        Remark remark = new Remark(caseId + ", " + place, what, hint);
        if (!all.contains(remark)) {
            all.add(remark);
        }
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
