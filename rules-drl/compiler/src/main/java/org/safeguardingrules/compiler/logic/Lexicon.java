package org.safeguardingrules.compiler.logic;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Parameter;

/** What conditions are made of: members and the words they give, definitions and numbers. What is not here is undecided. */
public interface Lexicon {

    /** The type of fact of this name. */
    Optional<Class<?>> type(String name);

    /** The member of a fact or value that takes so many arguments. */
    Optional<Method> member(Class<?> owner, String name, int arguments);

    /** The definition of this name. */
    Optional<Definition> definition(String name);

    /** The dated number of this name. */
    Optional<Parameter> parameter(String name);

    /** Every word that a member with this list can give; empty where the list is not known. */
    Optional<Collection<String>> words(String list);
}
