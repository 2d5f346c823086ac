package org.safeguardingrules.pack;

import java.util.List;
import java.util.Optional;

/**
 * A chain of members, read from left to right: {@code $k.id}, {@code callOutsWithin(12).atLeast(3)}.
 *
 * @param variable the bound fact it starts from, without its dollar sign; absent where it starts from the fact of the
 *     pattern
 * @param calls the members, at least one
 * @param place where it begins
 */
public record Term(Optional<String> variable, List<Call> calls, Place place) {

    /** Keeps the calls as they are. */
    public Term {
        calls = List.copyOf(calls);
    }

    /**
     * One member of a chain.
     *
     * @param member name of the member
     * @param arguments what stands between its parentheses
     */
    public record Call(String member, List<Argument> arguments) {

        /** Keeps the arguments as they are. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
