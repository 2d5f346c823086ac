package org.safeguardingrules.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the closed list that a quoted word passed to a member must come from. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Quoted {

    /**
     * A word list of the pack ({@code register}, {@code nature}, {@code offence class}), an enumeration of the case
     * file ({@code enquiry kind}), {@code definition}, {@code definition of Event}, {@code parameter}, {@code action}.
     */
    String value();
}
