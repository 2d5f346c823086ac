package org.safeguardingrules.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A closed list of words that rules may quote, each with the host systems' codes that mean it.
 *
 * @param name name of the list, for example {@code register}
 * @param codes for each word, its codes
 * @param roleUnstated words whose codes do not say whether the person is perpetrator or victim
 */
public record WordList(String name, Map<String, List<String>> codes, Set<String> roleUnstated) {

    /** Keeps the words in alphabetical order. */
    public WordList {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        roleUnstated = Set.copyOf(roleUnstated);
    }
}
