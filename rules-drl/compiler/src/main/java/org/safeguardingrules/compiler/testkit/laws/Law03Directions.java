package org.safeguardingrules.compiler.testkit.laws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.check.Directions;
import org.safeguardingrules.compiler.check.Pull;
import org.safeguardingrules.compiler.check.VocabularyTypes;
import org.safeguardingrules.compiler.testkit.laws.Concerns.Added;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Adds a concern, and puts every question to every fact before and after: what is declared to raise concern moves only
 * from no over unknown to yes, what is declared to protect only the other way, and what is declared neither does not
 * move, except a definition of whose parts some raise concern and some protect.
 */
public final class Law03Directions implements Law {

    private final Pack pack;
    private final Concerns concerns;
    private final Directions directions;
    private final Map<String, Pull> pulls = new ConcurrentHashMap<>();

    /** The law for the vocabulary and the definitions of a pack. */
    public Law03Directions(Pack pack) {
        this.pack = pack;
        this.concerns = new Concerns(pack);
        this.directions = new Directions(pack.definitions(), new VocabularyTypes(Vocabulary.types()));
    }

    @Override
    public String says() {
        return "A concern more moves what is read the way that it declares";
    }

    @Override
    public Verdict judge(Trial trial) {
        return concerns.add(trial)
                .map(more -> Verdict.of(violation(trial, more).map(Violation::of)))
                .orElse(Verdict.notApplied());
    }

    private Optional<String> violation(Trial trial, Added more) {
        CaseFacts before = facts(trial, trial.caseFile());
        Questions questions = new Questions(pack, before, trial.chance().nextLong());
        Map<CaseFact, List<Question>> asked = new HashMap<>();
        before.all().forEach(fact -> asked.put(fact, questions.to(fact)));
        return violation(before, facts(trial, more.caseFile()), asked).map(how -> how + ". " + more.words());
    }

    private CaseFacts facts(Trial trial, CaseFile caseFile) {
        CaseFile stood = caseFile.asItStood(trial.knownAt()).caseFile();
        return Vocabulary.facts(stood, trial.asAt(), new InForce(pack, trial.asAt()));
    }

    private Optional<String> violation(CaseFacts before, CaseFacts after, Map<CaseFact, List<Question>> asked) {
        Map<String, CaseFact> then = byName(before);
        Map<String, CaseFact> now = byName(after);
        for (CaseFact fact : before.all()) {
            CaseFact same = now.get(fact.toString());
            if (same == null) {
                continue;
            }
            for (Question question : asked.getOrDefault(fact, List.of())) {
                Optional<DerivedAnswer> was = question.answer(fact, then);
                Optional<DerivedAnswer> is = question.answer(same, now);
                if (was.isPresent() && is.isPresent()) {
                    int moved = height(is.get()) - height(was.get());
                    Pull pull = pull(fact, question);
                    if (moved > 0 && !pull.up() || moved < 0 && !pull.down()) {
                        return Optional.of(question + " of " + fact + " moves from " + word(was.get()) + " to "
                                + word(is.get()) + ", which its direction does not allow");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The facts by type and id: two facts of one record have the same id. */
    private static Map<String, CaseFact> byName(CaseFacts facts) {
        Map<String, CaseFact> byName = new HashMap<>();
        facts.all().forEach(fact -> byName.put(fact.toString(), fact));
        return byName;
    }

    private Pull pull(CaseFact fact, Question question) {
        return pulls.computeIfAbsent(fact.type() + "." + question, any -> {
            synchronized (directions) {
                return directions.of(question.term(), fact.getClass());
            }
        });
    }

    private static int height(DerivedAnswer answer) {
        return List.of(answer.no(), answer.unknown(), answer.yes()).indexOf(true);
    }

    private static String word(DerivedAnswer answer) {
        return List.of("no", "unknown", "yes").get(height(answer));
    }
}
