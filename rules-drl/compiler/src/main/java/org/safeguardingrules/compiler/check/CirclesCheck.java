package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.pack.Argument;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Derivation;
import org.safeguardingrules.pack.Term;
import org.safeguardingrules.vocabulary.Quoted;

/** Definitions that rest on themselves, also by way of a member that takes a definition's name. */
final class CirclesCheck implements Check {

    private static final int MOST_DEFINITIONS = 1000;

    @Override
    public void check(Inspection inspection) {
        Set<String> done = new HashSet<>();
        if (inspection.pack().definitions().size() > MOST_DEFINITIONS) {
            inspection.report(
                    inspection.draft().packPlace(),
                    "More than " + MOST_DEFINITIONS + " definitions in one pack",
                    "two packs, or fewer words for the same thing");
            return;
        }
        for (String name : inspection.pack().definitions().keySet()) {
            walk(inspection, name, new ArrayList<>(), done);
        }
    }

    private static void walk(Inspection inspection, String name, List<String> path, Set<String> done) {
        int begins = path.indexOf(name);
        if (begins >= 0) {
            report(inspection, path.subList(begins, path.size()));
            return;
        }
        Definition definition = inspection.pack().definitions().get(name);
        if (definition == null || done.contains(name)) {
            return;
        }
        path.add(name);
        for (String other : restsOn(inspection, definition)) {
            walk(inspection, other, path, done);
        }
        path.remove(path.size() - 1);
        done.add(name);
    }

    /** Reports a circle once, at the definition that comes first in the alphabet. */
    private static void report(Inspection inspection, List<String> circle) {
        List<String> shown = new ArrayList<>(circle);
        Collections.rotate(shown, -shown.indexOf(Collections.min(shown)));
        String first = shown.get(0);
        shown.add(first);
        inspection.report(
                inspection.pack().definition(first).place(),
                "The definition rests on itself: '" + String.join("' on '", shown) + "'",
                "a definition of its own for what they share");
    }

    private static SortedSet<String> restsOn(Inspection inspection, Definition definition) {
        SortedSet<String> names = new TreeSet<>();
        inspection
                .vocabulary()
                .type(definition.of())
                .ifPresent(type -> definition
                        .versions()
                        .forEach(version -> collect(inspection, version.derivation(), type, names)));
        return names;
    }

    private static void collect(Inspection inspection, Derivation derivation, Class<?> type, Set<String> names) {
        if (derivation instanceof Derivation.AnyOf any) {
            any.parts().forEach(part -> collect(inspection, part, type, names));
        } else if (derivation instanceof Derivation.AllOf all) {
            all.parts().forEach(part -> collect(inspection, part, type, names));
        } else if (derivation instanceof Derivation.NotOf not) {
            collect(inspection, not.part(), type, names);
        } else if (derivation instanceof Derivation.Member member) {
            collect(inspection, member.answer(), type, names);
        } else if (derivation instanceof Derivation.Word word) {
            collect(inspection, word.word(), type, names);
        }
    }

    private static void collect(Inspection inspection, Term term, Class<?> type, Set<String> names) {
        Class<?> owner = type;
        for (Term.Call call : term.calls()) {
            Optional<Method> member = inspection.vocabulary().member(owner, call);
            if (member.isEmpty()) {
                return;
            }
            Parameter[] parameters = member.get().getParameters();
            for (int i = 0; i < parameters.length; i++) {
                Quoted quoted = parameters[i].getAnnotation(Quoted.class);
                if (quoted != null
                        && quoted.value().startsWith("definition")
                        && call.arguments().get(i) instanceof Argument.Text name) {
                    names.add(name.value());
                }
            }
            owner = member.get().getReturnType();
        }
    }
}
