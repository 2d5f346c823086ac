package org.safeguardingrules.compiler.testkit.laws;

import java.util.List;
import org.safeguardingrules.compiler.check.ProtectedReads;
import org.safeguardingrules.pack.Pack;

/**
 * The second half of the fifteenth law, for which no case is needed: no rule or definition reads age, pregnancy,
 * disability or sex unless its authority names it. The check of every pack decides it; here it is said as a law.
 */
public final class ProtectedCharacteristics {

    private ProtectedCharacteristics() {}

    /** What rules and definitions of a pack read although no authority of theirs names it. */
    public static List<String> readWithoutAuthority(Pack pack) {
        return ProtectedReads.withoutAuthority(pack).stream()
                .map(ProtectedReads.Read::toString)
                .toList();
    }
}
