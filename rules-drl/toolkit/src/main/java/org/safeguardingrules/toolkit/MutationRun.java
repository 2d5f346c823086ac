package org.safeguardingrules.toolkit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.compiler.diagnostic.NearestWord;
import org.safeguardingrules.compiler.mutation.Mutant;
import org.safeguardingrules.compiler.mutation.Mutation;
import org.safeguardingrules.compiler.mutation.MutationResult;
import org.safeguardingrules.compiler.mutation.MutationScore;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;

/**
 * One run of the scenarios of a pack against the pack with one change in it, for each change.
 *
 * @param folder the pack
 * @param result what came of it
 */
record MutationRun(PackFolder folder, MutationResult result) {

    /**
     * Changes a pack; where all of it is changed, what comes of it is kept as its score.
     *
     * @param folder the pack, without mistakes
     * @param rule id of the rule or row that is changed, with what it uses; absent for all
     * @param revision only what changed since then; absent for everything
     */
    static MutationRun of(PackFolder folder, @Nullable String rule, @Nullable String revision) {
        Predicate<Mutant> chosen = mutant -> true;
        if (rule != null) {
            List<String> ids = ids(folder.read().orThrow(), rule);
            chosen = chosen.and(mutant -> mutant.rules().stream().anyMatch(ids::contains));
        }
        if (revision != null) {
            ChangedLines changed = ChangedLines.since(revision, folder.folder());
            chosen = chosen.and(mutant -> changed.touch(mutant.extent()));
        }
        MutationResult result = Mutation.of(folder.read(), folder.scenarios()).run(chosen);
        if (rule == null && revision == null) {
            MutationScore.of(result, folder.read().files()).keep(folder.folder());
        }
        return new MutationRun(folder, result);
    }

    private static List<String> ids(Pack pack, String rowOrRule) {
        List<Rule> all = Stream.concat(pack.rules().stream(), pack.aboutTheAdvice().values().stream())
                .toList();
        List<String> ids = all.stream()
                .filter(rule -> rule.id().equals(rowOrRule) || rule.row().equals(rowOrRule))
                .map(Rule::id)
                .toList();
        if (ids.isEmpty()) {
            List<String> known = all.stream().map(Rule::id).toList();
            throw new WrongInput(
                    "The pack has no rule '" + rowOrRule + "'",
                    "Maybe " + NearestWord.hint(rowOrRule, known, "it is another pack's") + ".");
        }
        return ids;
    }

    boolean passed() {
        return result.survivors().isEmpty() && result.diagnostics().isEmpty();
    }

    /** Every scenario that is missing, what is wrong with what the pack says no case can tell, and the figures. */
    String report() {
        String survivors = result.survivors().stream()
                .map(mutant -> folder.shown(mutant.place(), mutant.toString()) + "\n")
                .collect(Collectors.joining());
        String mistakes = result.diagnostics().isEmpty() ? "" : folder.shown(result.diagnostics()) + "\n";
        return survivors + mistakes + result.summary() + "\n";
    }
}
