package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.DerivedDay;
import org.safeguardingrules.vocabulary.DerivedLevel;
import org.safeguardingrules.vocabulary.DerivedNumber;
import org.safeguardingrules.vocabulary.Member;

/** What a member gives, and so what may be asked of it. */
enum ValueKind {
    ANSWER("an answer", ".yes, .no, .unknown or .notRuledOut after it"),
    NUMBER("a number that may be unknown", ".atLeast( … ) or .fewerThan( … ) after it, then .yes or .notRuledOut"),
    LEVEL(
            "a level that may be unknown",
            ".atLeast( \"high\" ) or .below( \"high\" ) after it, then .yes or .notRuledOut"),
    DAY("a day that may be unknown", ".before( \"2018-01-01\" ) after it, then .yes or .notRuledOut"),
    WORD("a word of a closed list", "== \"…\" or in ( \"…\", \"…\" ) after it"),
    ID("an id", "== and another fact's id, such as '$child.id', after it"),
    PARAMETER("a number of policy", "parameter( \"…\" ) between the parentheses of a member"),
    FACT("another fact", "a member of that fact after it");

    private final String shown;
    private final String use;

    ValueKind(String shown, String use) {
        this.shown = shown;
        this.use = use;
    }

    /** As a message says it. */
    String shown() {
        return shown;
    }

    /** How it is used, for the second sentence of a message. */
    String use() {
        return use;
    }

    /** What a member gives. */
    static ValueKind of(Method member) {
        Class<?> type = member.getReturnType();
        if (type == DerivedAnswer.class) {
            return ANSWER;
        }
        if (type == DerivedNumber.class) {
            return NUMBER;
        }
        if (type == DerivedLevel.class) {
            return LEVEL;
        }
        if (type == DerivedDay.class) {
            return DAY;
        }
        if (type == int.class) {
            return PARAMETER;
        }
        if (type == String.class) {
            Member declared = member.getAnnotation(Member.class);
            return declared == null || declared.words().isEmpty() ? ID : WORD;
        }
        return FACT;
    }
}
