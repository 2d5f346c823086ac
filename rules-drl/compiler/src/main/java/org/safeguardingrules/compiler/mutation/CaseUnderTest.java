package org.safeguardingrules.compiler.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Contribution;
import org.safeguardingrules.advice.OpenQuestions;
import org.safeguardingrules.casefile.AsItStood;
import org.safeguardingrules.compiler.testkit.Scenario;
import org.safeguardingrules.engine.Binder;
import org.safeguardingrules.engine.InForce;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * The case of one scenario: what each rule contributes while the pack is as it is, and whether the scenario notices when
 * one part of the pack is changed.
 *
 * <p>Only rules that the change can reach are evaluated again, and only where one of them then contributes something else
 * is the advice put together and compared with what the scenario expects. Used by one thread.
 */
final class CaseUnderTest {

    private final Ground ground;
    private final Scenario scenario;
    private final Binder binder;
    private final AsItStood stood;
    private final Asked asked;
    private final Setting unchanged;
    private final Map<String, Optional<Contribution>> contributions = new HashMap<>();
    private @Nullable Boolean passes;
    private @Nullable OpenQuestions questions;

    CaseUnderTest(Ground ground, Scenario scenario) {
        this.ground = ground;
        this.scenario = scenario;
        this.binder = ground.binder(scenario);
        this.stood = scenario.caseFile().checked().asItStood(scenario.knownAt());
        this.asked = new Asked(new InForce(ground.pack(), day()));
        this.unchanged = new Setting(ground.pack(), stood, Vocabulary.facts(stood.caseFile(), day(), asked), day());
    }

    /** Whether it was seen that the scenario fails while the pack is as it is. */
    boolean failsAnyway() {
        return Boolean.FALSE.equals(passes);
    }

    /** Whether the scenario passes while the pack is as it is. */
    private boolean passes() {
        Boolean known = passes;
        if (known == null) {
            known = passes(unchanged, Map.of(), ground::pack);
            passes = known;
        }
        return known;
    }

    /** Whether the scenario, which passes, fails with this change in the pack. */
    boolean notices(Mutant mutant) {
        if (!canMatter(mutant)) {
            return false;
        }
        Setting setting = setting(mutant.edit());
        Map<String, Optional<Contribution>> others = new HashMap<>();
        boolean same = mutant.rules().stream().noneMatch(ground.pack().aboutTheAdvice()::containsKey);
        for (String id : mutant.rules()) {
            Optional<Contribution> other =
                    rule(mutant.edit(), id).filter(this::isInForce).map(setting::contribution);
            others.put(id, other);
            same = same && alike(contribution(id), other);
        }
        return !same && passes() && !passes(setting, others, () -> mutant.edit().in(ground.pack()));
    }

    private static boolean alike(Optional<Contribution> was, Optional<Contribution> is) {
        return was.isPresent() && is.isPresent() ? is.get().isLike(was.get()) : was.isEmpty() && is.isEmpty();
    }

    private Optional<Rule> rule(Edit edit, String id) {
        return edit instanceof Edit.OfRule one ? one.becomes() : ground.rule(id);
    }

    /** Whether the change can make anything of the case different, seen without evaluating rules anew. */
    private boolean canMatter(Mutant mutant) {
        List<Contribution> reached =
                mutant.rules().stream().flatMap(id -> contribution(id).stream()).toList();
        boolean asks = reached.stream().anyMatch(Contribution::asks)
                || mutant.rules().stream().anyMatch(ground.pack().aboutTheAdvice()::containsKey);
        Edit edit = mutant.edit();
        if (edit instanceof Edit.OfDefinition definition) {
            return asked.differs(definition.becomes());
        } else if (edit instanceof Edit.OfParameter parameter) {
            return asks || asked.differs(parameter.becomes());
        }
        return asks || edit instanceof Edit.OfRule;
    }

    private Setting setting(Edit edit) {
        if (edit instanceof Edit.OfRule) {
            return unchanged;
        }
        Pack pack = edit.in(ground.pack());
        boolean answersChange = edit instanceof Edit.OfDefinition || edit instanceof Edit.OfParameter;
        return new Setting(
                pack,
                stood,
                answersChange ? Vocabulary.facts(stood.caseFile(), day(), new InForce(pack, day())) : unchanged.facts(),
                day());
    }

    /** Whether the scenario passes where these rules contribute something else. */
    private boolean passes(Setting setting, Map<String, Optional<Contribution>> others, Supplier<Pack> pack) {
        List<Contribution> all = new ArrayList<>();
        for (String id : ground.ids()) {
            Optional<Contribution> other = others.get(id);
            (other == null ? contribution(id) : other).ifPresent(all::add);
        }
        Advice advice = setting.advice(all, questions(all, others), earlier -> advice(pack.get(), earlier));
        return ground.runner().compared(scenario, advice).passed();
    }

    /** What the advice was on an earlier day, under a pack of which a rule that is switched on may be gone. */
    private Advice advice(Pack pack, LocalDate earlier) {
        List<String> on = scenario.switchedOn().stream()
                .filter(id -> pack.rules().stream()
                        .anyMatch(rule -> rule.id().equals(id) || rule.row().equals(id)))
                .toList();
        return SafeguardingRules.load(CompiledPack.notCompiled(pack))
                .switchOn(on)
                .advise(scenario.caseFile().withoutOverrides(), earlier, earlier);
    }

    /** What is left open, put together anew only where one of the others leaves something else open. */
    private OpenQuestions questions(List<Contribution> all, Map<String, Optional<Contribution>> others) {
        boolean asBefore = others.entrySet().stream()
                .allMatch(other -> leaveTheSameOpen(contribution(other.getKey()), other.getValue()));
        if (!asBefore) {
            return OpenQuestions.of(all);
        }
        OpenQuestions before = questions;
        if (before == null) {
            before = OpenQuestions.of(all);
            questions = before;
        }
        return before;
    }

    private static boolean leaveTheSameOpen(Optional<Contribution> was, Optional<Contribution> is) {
        return was.isPresent() && is.isPresent() ? is.get().leavesOpenWhat(was.get()) : was.isEmpty() && is.isEmpty();
    }

    private Optional<Contribution> contribution(String id) {
        return contributions.computeIfAbsent(
                id, none -> ground.rule(id).filter(this::isInForce).map(unchanged::contribution));
    }

    private boolean isInForce(Rule rule) {
        return binder.isInForce(rule, day());
    }

    private LocalDate day() {
        return scenario.asAt();
    }
}
