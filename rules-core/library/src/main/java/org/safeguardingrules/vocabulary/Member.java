package org.safeguardingrules.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.safeguardingrules.pack.Direction;

/** Makes a method of a fact a member that rule files may use. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Member {

    /** When it is yes, no and unknown, in one sentence. */
    String value();

    /**
     * What a yes, or a larger number, says about risk. A member that is asked of a definition, a number or a level says
     * it of the case where that one raises concern, and the opposite where it protects.
     */
    Direction direction();

    /** For a word-valued member, the closed list that its words come from. */
    String words() default "";
}
