package org.safeguardingrules.compiler.check;

import org.safeguardingrules.pack.Direction;

/**
 * Which ways one concern more may move an answer, or a number.
 *
 * @param up whether it may move towards yes, or more
 * @param down whether it may move towards no, or less
 */
public record Pull(boolean up, boolean down) {

    /** It stays as it is. */
    public static final Pull NONE = new Pull(false, false);

    /** It may only move towards yes. */
    public static final Pull UP = new Pull(true, false);

    /** It may only move towards no. */
    public static final Pull DOWN = new Pull(false, true);

    /** The ways that a declared direction leaves open. */
    public static Pull of(Direction direction) {
        return switch (direction) {
            case CONCERN -> UP;
            case PROTECTIVE -> DOWN;
            case NEITHER -> NONE;
        };
    }

    /** The ways that are open where both move it. */
    Pull and(Pull other) {
        return new Pull(up || other.up, down || other.down);
    }

    /** The ways that the opposite answer moves. */
    Pull opposite() {
        return new Pull(down, up);
    }

    /** The ways of a member that is asked of a definition, number or level moving so. */
    Pull askedBy(Direction member) {
        return switch (member) {
            case CONCERN -> this;
            case PROTECTIVE -> opposite();
            case NEITHER -> this.and(opposite());
        };
    }
}
