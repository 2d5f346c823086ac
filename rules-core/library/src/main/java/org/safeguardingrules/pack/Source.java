package org.safeguardingrules.pack;

/**
 * A source, and how much of it was read.
 *
 * @param id id, for example {@code T27}
 * @param title what it is and where
 * @param read what of it was read
 */
public record Source(String id, String title, String read) {}
