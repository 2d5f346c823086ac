package org.safeguardingrules.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word that a mistyped one most likely stands for. */
public final class NearestWord {

    private static final int MOST_LISTED = 8;

    private NearestWord() {}

    /** The nearest of the words, if one is near enough: no more than a third of its letters changed. */
    public static Optional<String> to(String typed, Collection<String> words) {
        String lower = typed.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            if (Math.abs(word.length() - lower.length()) > most(word)) {
                continue;
            }
            int distance = distance(lower, word.toLowerCase(Locale.ROOT));
            if (distance < least || distance == least && nearest != null && word.compareTo(nearest) < 0) {
                least = distance;
                nearest = word;
            }
        }
        return nearest != null && least <= most(nearest) && least < nearest.length()
                ? Optional.of(nearest)
                : Optional.empty();
    }

    /** How many changes are still a slip: fewer in a short word, and in one whose digits tell it from its neighbours. */
    private static int most(String word) {
        boolean numbered = word.chars().anyMatch(Character::isDigit);
        return word.length() < 5 || numbered ? 1 : Math.max(2, word.length() / 3);
    }

    /** The rest of a "Maybe" sentence: the nearest word, else the words where they are few, else the advice given. */
    public static String hint(String typed, Collection<String> words, String otherwise) {
        Optional<String> nearest = to(typed, words);
        if (nearest.isPresent()) {
            return "'" + nearest.get() + "'";
        }
        return words.isEmpty() || words.size() > MOST_LISTED
                ? otherwise
                : "one of '" + String.join("', '", words.stream().sorted().toList()) + "'";
    }

    /** How many letters are added, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
