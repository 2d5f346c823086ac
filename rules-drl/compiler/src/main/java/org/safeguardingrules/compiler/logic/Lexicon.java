package org.safeguardingrules.compiler.logic;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Parameter;

/**
 * What rules are made of: members and the words they give, definitions, numbers, actions and authorities. What is not
 * here is undecided.
 */
public interface Lexicon {

    /** The type of fact of this name. */
    Optional<Class<?>> type(String name);

    /** The member of a fact or value that takes so many arguments. */
    Optional<Method> member(Class<?> owner, String name, int arguments);

    /** The definition of this name. */
    Optional<Definition> definition(String name);

    /** The dated number of this name. */
    Optional<Parameter> parameter(String name);

    /** The action of this name. */
    Optional<Action> action(String name);

    /** The authority of this id. */
    Optional<Authority> authority(String id);

    /** Whether an action of one row stands in place of what that of another does, and gives way to what that gives way to. */
    boolean relatesAlike(String row, String other, String action);

    /** Every word that a member with this list can give; empty where the list is not known. */
    Optional<Collection<String>> words(String list);
}
