package org.safeguardingrules.compiler.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.safeguardingrules.compiler.logic.Finding.Part;
import org.safeguardingrules.compiler.logic.Finding.What;
import org.safeguardingrules.pack.Derivation;

/** Finds the parts of one meaning of a definition that change nothing, and a meaning that is never yes or never no. */
final class IdleParts {

    private final List<Meaning> meanings;
    private final Derivation derivation;
    private final Scope scope;
    private final List<ThreeValued> answers;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A meaning of a definition.
     *
     * @param meanings the meanings of the days on which it holds
     * @param derivation how it is derived
     * @param scope the fact that it is said of
     */
    IdleParts(List<Meaning> meanings, Derivation derivation, Scope scope) {
        this.meanings = meanings;
        this.derivation = derivation;
        this.scope = scope;
        this.answers =
                meanings.stream().map(meaning -> meaning.of(derivation, scope)).toList();
    }

    /** What is found: of the whole that it is never yes, or never no; else of its parts. */
    List<Finding> findings() {
        if (everyDay(meaning -> meaning.never(meaning.of(derivation, scope).yes()))) {
            return List.of(new Finding(Part.of(derivation), What.NEVER, Optional.empty()));
        }
        if (everyDay(meaning -> meaning.never(meaning.of(derivation, scope).no()))) {
            return List.of(new Finding(Part.of(derivation), What.ALWAYS, Optional.empty()));
        }
        parts(derivation).forEach(this::idle);
        return findings;
    }

    private void idle(Derivation part) {
        if (changesNothing(part, true)) {
            found(
                    part,
                    true,
                    everyDay(meaning -> meaning.always(meaning.of(part, scope).yes())));
        } else if (changesNothing(part, false)) {
            found(
                    part,
                    false,
                    everyDay(meaning -> meaning.always(meaning.of(part, scope).no())));
        } else {
            parts(part).forEach(this::idle);
        }
    }

    private void found(Derivation part, boolean so, boolean byItself) {
        What what = byItself ? so ? What.ALWAYS : What.NEVER : What.ADDS_NOTHING;
        findings.add(new Finding(Part.of(part), what, Optional.empty()));
        meanings.forEach(meaning -> meaning.take(part, so));
    }

    private boolean changesNothing(Derivation part, boolean so) {
        boolean same = true;
        for (int i = 0; i < meanings.size() && same; i++) {
            Meaning meaning = meanings.get(i);
            meaning.take(part, so);
            same = meaning.same(meaning.of(derivation, scope), answers.get(i));
            meaning.leave(part);
        }
        return same && !meanings.isEmpty();
    }

    private boolean everyDay(Predicate<Meaning> test) {
        return !meanings.isEmpty() && meanings.stream().allMatch(test);
    }

    /** The parts of a part, the last first. */
    private static List<Derivation> parts(Derivation derivation) {
        List<Derivation> parts = new ArrayList<>();
        if (derivation instanceof Derivation.AnyOf any) {
            parts.addAll(any.parts());
        } else if (derivation instanceof Derivation.AllOf all) {
            parts.addAll(all.parts());
        } else if (derivation instanceof Derivation.NotOf not) {
            parts.add(not.part());
        }
        Collections.reverse(parts);
        return parts;
    }
}
