package org.safeguardingrules.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguardingrules.examples.benchmarks.plain.Constants;
import org.safeguardingrules.examples.benchmarks.plain.InMemory;
import org.safeguardingrules.examples.benchmarks.plain.JavaCompilation;

/** Collects Java conditions over some facts and compiles them together. */
final class PredicatesJava {

    private static final String CLASS = PredicatesJava.class.getPackageName() + ".Compiled";

    private final Constants constants = new Constants();
    private final List<String> methods = new ArrayList<>();

    /** How Java compares. */
    Constants dialect() {
        return constants;
    }

    /** The number that a condition gets: a method body, given facts as {@code of[0]}, {@code of[1]}. */
    int add(String body) {
        methods.add("    private static boolean p" + methods.size() + "(Object[] of) {\n" + body + "    }\n");
        return methods.size() - 1;
    }

    /** The conditions so far, compiled. */
    Predicates compiled() {
        StringBuilder text = new StringBuilder("package " + PredicatesJava.class.getPackageName() + ";\n"
                + "import java.util.Set;\nimport org.safeguardingrules.vocabulary.*;\n"
                + "public final class Compiled implements Predicates {\n" + constants.text()
                + "    public boolean test(int number, Object[] of) {\n        return switch (number) {\n");
        for (int i = 0; i < methods.size(); i++) {
            text.append("            case ").append(i).append(" -> p").append(i).append("(of);\n");
        }
        text.append("            default -> false;\n        };\n    }\n");
        methods.forEach(text::append);
        Map<String, byte[]> classes =
                JavaCompilation.of(Map.of(CLASS, text.append("}\n").toString()));
        try {
            return (Predicates) new InMemory(classes, PredicatesJava.class.getClassLoader())
                    .loadClass(CLASS)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The conditions cannot be loaded. Maybe the compiler left a class out.", e);
        }
    }
}
