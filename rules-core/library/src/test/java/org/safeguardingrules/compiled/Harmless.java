package org.safeguardingrules.compiled;

/** Stands for compiled rules that do nothing. */
public final class Harmless {

    private Harmless() {}
}
