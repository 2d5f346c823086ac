package org.safeguardingrules.compiler.compile;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.safeguardingrules.pack.Reading;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Require;
import org.safeguardingrules.vocabulary.Vocabulary;

/** The methods and fields of the host that the byte code of compiled rules may name. */
final class LinkableMembers {

    /** What Drools 10.2.0 was seen to write for the subset, and no more; each line an owner and its members. */
    private static final String ENGINE = """
            java/lang/Object <init>
            java/lang/Enum <init>
            java/lang/RuntimeException <init>
            java/lang/String hashCode equals
            java/util/ArrayList <init>
            java/util/List add
            java/util/Arrays asList
            java/util/Collections emptyList
            org/drools/modelcompiler/dsl/pattern/D declarationOf globalOf rule pattern on not exists eval execute alphaIndexedBy betaIndexedBy
            org/drools/modelcompiler/util/EvaluationUtil areNullSafeEquals
            org/drools/model/DomainClassMetadata getPropertyIndex
            org/drools/model/Index$ConstraintType EQUAL NOT_EQUAL
            org/drools/model/PatternDSL$PatternDef expr
            org/drools/model/functions/PredicateInformation <init> addRuleNames setMoreThanMaxRuleDefs
            org/drools/model/impl/RuleBuilder build
            org/drools/model/operators/InOperator INSTANCE
            """;

    private static final String CONSEQUENCE = "org/drools/model/consequences/ConsequenceBuilder$_";
    private static final Set<String> ALLOWED = allowed();

    private LinkableMembers() {}

    /** Whether compiled rules may call this method. */
    static boolean containsMethod(String owner, String name, String descriptor) {
        return ALLOWED.contains(owner + " " + name)
                || ALLOWED.contains(owner + " " + name + descriptor)
                || owner.startsWith(CONSEQUENCE) && name.equals("execute");
    }

    /** Whether compiled rules may read this field. */
    static boolean containsField(String owner, String name) {
        return ALLOWED.contains(owner + " " + name);
    }

    private static Set<String> allowed() {
        Set<String> allowed = new HashSet<>();
        ENGINE.lines()
                .map(line -> line.split(" "))
                .forEach(line -> Arrays.stream(line).skip(1).forEach(member -> allowed.add(line[0] + " " + member)));
        for (Class<?> fact : Vocabulary.types()) {
            addMembers(fact, allowed);
            allowed.add(
                    method(fact, "counted", Type.getMethodDescriptor(Type.BOOLEAN_TYPE, Type.getType(CaseFact.class))));
        }
        for (Class<?> value : List.of(DerivedAnswer.class, DerivedNumber.class, DerivedLevel.class, DerivedDay.class)) {
            addMembers(value, allowed);
        }
        for (Reading reading : Reading.values()) {
            allowed.add(method(DerivedAnswer.class, reading.member(), Type.getMethodDescriptor(Type.BOOLEAN_TYPE)));
        }
        allowed.add(method(
                Require.class,
                "from",
                Type.getMethodDescriptor(Type.VOID_TYPE, Type.INT_TYPE, Type.getType(CaseFact[].class))));
        return allowed;
    }

    private static void addMembers(Class<?> type, Set<String> allowed) {
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(Member.class)) {
                allowed.add(method(type, method.getName(), Type.getMethodDescriptor(method)));
            }
        }
    }

    private static String method(Class<?> owner, String name, String descriptor) {
        return Type.getInternalName(owner) + " " + name + descriptor;
    }
}
