package org.safeguardingrules.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a method of a fact a member that rule files may use. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Member {

    /** When it is yes, no and unknown, in one sentence. */
    String value();

    /** Whether a yes raises concern. */
    Direction direction() default Direction.NEITHER;

    /** For a word-valued member, the closed list that its words come from. */
    String words() default "";

    /** What a yes, or a larger number, says about risk. */
    enum Direction {
        /** A yes raises concern: it may add actions and bring them forward, and removes none. */
        CONCERN,
        /** A yes protects. */
        PROTECTIVE,
        /** Neither. */
        NEITHER
    }
}
