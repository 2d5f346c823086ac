package org.safeguardingrules.compiler.testkit.laws;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.compiler.testkit.Everywhere;

/** Ways to break on purpose what gives advice, each of which a law must find. */
final class Broken {

    private Broken() {}

    /** Reads every case as another one. */
    static Advising reading(Advising sound, Everywhere.Replacement replacement) {
        return (caseFile, asAt, knownAt) -> sound.advise(Everywhere.replace(caseFile, replacement), asAt, knownAt);
    }

    /** Says something else about each action. */
    static Advising saying(Advising sound, UnaryOperator<RequiredAction> change) {
        return (caseFile, asAt, knownAt) -> {
            Advice advice = sound.advise(caseFile, asAt, knownAt);
            return with(advice, "actions", advice.actions().stream().map(change).toList());
        };
    }

    /** Leaves out some actions. */
    static Advising leavingOut(Advising sound, Predicate<RequiredAction> left) {
        return leavingOutWhere(sound, (caseFile, action) -> left.test(action));
    }

    /** Leaves out some actions of some cases. */
    static Advising leavingOutWhere(Advising sound, BiFunction<CaseFile, RequiredAction, Boolean> left) {
        return (caseFile, asAt, knownAt) -> {
            Advice advice = sound.advise(caseFile, asAt, knownAt);
            List<RequiredAction> kept = advice.actions().stream()
                    .filter(action -> !left.apply(caseFile, action))
                    .toList();
            return with(advice, "actions", kept);
        };
    }

    /** A record with another value of one component. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean changed = components[i].getName().equals(component);
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " has no component " + component, e);
        }
    }
}
