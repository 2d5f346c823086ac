package org.safeguardingrules.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields that a member takes as not so while they are not known, as a period without an end is one that has not
 * ended, rather than answer unknown. Whatever it answers may change with them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Presumes {

    /** Entities and fields of the case file, for example {@code supervisionPeriod.ended}. */
    String[] value();
}
