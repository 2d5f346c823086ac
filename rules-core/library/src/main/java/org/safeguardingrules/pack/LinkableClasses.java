package org.safeguardingrules.pack;

import java.util.Set;

/** The classes of the host that compiled rules may use: the vocabulary and the engine's language of models. */
public final class LinkableClasses {

    private static final Set<String> ALLOWED = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Enum",
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.util.List",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collections",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil");

    private static final Set<String> MODEL_EXCEPT =
            Set.of("org.drools.model.Drools", "org.drools.model.RuleContext", "org.drools.model.Channel");

    private LinkableClasses() {}

    /** Whether compiled rules may use the class of this name. */
    public static boolean contains(String name) {
        return ALLOWED.contains(name)
                || name.startsWith("org.safeguardingrules.vocabulary.")
                || name.startsWith("org.drools.model.") && !MODEL_EXCEPT.contains(name);
    }
}
