package org.safeguardingrules.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word that was most likely meant. */
final class Nearest {

    /** Nobody mistypes a word of this length; measuring it would only cost time. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The nearest of these, where it is near enough to be worth a suggestion. */
    static Optional<String> to(String word, Collection<String> valid) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(word);
        return valid.stream()
                .min(Comparator.comparingInt(candidate -> distance(plain, plain(candidate))))
                .filter(candidate -> distance(plain, plain(candidate)) <= Math.max(1, candidate.length() * 2 / 5));
    }

    /** The nearest of these, where it can hardly be another. */
    static Optional<String> surelyTo(String word, Collection<String> valid) {
        return to(word, valid)
                .filter(candidate -> distance(plain(word), plain(candidate)) <= (candidate.length() < 5 ? 1 : 2));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }

    /** Letters to add, leave out or change, a pair changed round counting as one. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
