package org.safeguardingrules.compiler.testkit.coverage;

/**
 * How many of how many values are seen.
 *
 * @param seen how many are
 * @param of how many there can be
 */
public record Share(int seen, int of) {

    /** In percent, to one place, never rounded up to all of them. */
    public String percent() {
        int tenths = of == 0 ? 1000 : (int) (1000L * seen / of);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    /** Whether all are. */
    public boolean isWhole() {
        return seen == of;
    }
}
