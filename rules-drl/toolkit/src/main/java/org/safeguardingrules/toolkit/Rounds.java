package org.safeguardingrules.toolkit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.compiler.testkit.ScenarioFiles;
import org.safeguardingrules.compiler.watch.Affected;
import org.safeguardingrules.pack.Pack;

/**
 * Checks, compiles and tests a pack again and again, each time as little of it as an edit asks for.
 *
 * <p>The whole pack is read and checked each time. A file of scenarios is read when it changed, a file of rules compiled
 * when it changed; a scenario runs when its file or a rule that has a say in it changed, or when it failed before. Rules
 * are interpreted, which over one run is quicker than loading what was compiled.
 */
final class Rounds {

    private final Path folder;
    private final ScenarioFiles read = new ScenarioFiles();
    private Optional<Sound> last = Optional.empty();

    /**
     * What came of a round.
     *
     * @param sound whether nothing is wrong
     * @param report what is to be said
     */
    record Round(boolean sound, String report) {}

    /** The latest pack without mistakes, why it does not compile if it does not, and the scenarios that it passed. */
    private record Sound(Pack pack, String notCompiled, Set<Scenario> passed) {

        List<Scenario> affectedBy(Pack next, List<Scenario> scenarios) {
            Affected affected = new Affected(pack, next);
            return scenarios.parallelStream()
                    .filter(scenario -> !passed.contains(scenario) || affected.contains(scenario))
                    .toList();
        }
    }

    Rounds(Path folder) {
        this.folder = folder;
    }

    /** Goes through the pack as its files are now. */
    Round next(PackFiles files) {
        PackFolder now = PackFolder.of(folder, files, read);
        if (now.hasMistakes()) {
            return new Round(
                    false,
                    now.mistakes() + "\nMistakes: " + now.checked().mistakes().size());
        }
        Pack pack = now.read().orThrow();
        CompletableFuture<String> compiling = last.filter(
                        sound -> sound.pack().digest().equals(pack.digest()))
                .map(sound -> CompletableFuture.completedFuture(sound.notCompiled()))
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> notCompiled(now)));
        List<Scenario> all = now.scenarios();
        List<Scenario> affected = last.map(sound -> sound.affectedBy(pack, all)).orElse(all);
        ScenarioRun run = ScenarioRun.of(now, affected);
        Set<Scenario> passed = new HashSet<>(all);
        run.failed().forEach(passed::remove);
        String notCompiled = compiling.join();
        last = Optional.of(new Sound(pack, notCompiled, passed));
        String wrong = run.failures() + lines(now.complaints()) + lines(notCompiled);
        return new Round(
                wrong.isEmpty(),
                wrong + "Scenarios: " + affected.size() + (affected.size() < all.size() ? " of " + all.size() : "")
                        + ", failed: " + run.failed().size());
    }

    private static String notCompiled(PackFolder pack) {
        try {
            pack.compiled();
            return "";
        } catch (IllegalStateException | SecurityException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static String lines(String text) {
        return text.isEmpty() ? "" : text + "\n\n";
    }
}
