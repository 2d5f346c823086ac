package org.safeguardingrules.toolkit.conform;

import java.util.List;
import org.safeguardingrules.pack.Pack;

/** Which codes of host systems mean the same: those that the pack lists under one word. */
final class CodeMeanings {

    private final List<List<String>> alike;

    CodeMeanings(Pack pack) {
        alike = pack.words().values().stream()
                .flatMap(list -> list.codes().values().stream())
                .filter(codes -> codes.size() > 1)
                .toList();
    }

    boolean same(String one, String other) {
        return one.equals(other) || alike.stream().anyMatch(codes -> codes.contains(one) && codes.contains(other));
    }
}
