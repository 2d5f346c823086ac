package org.safeguardingrules.toolkit.conform;

/**
 * A fact of a reference case that lost its meaning in the mapped case.
 *
 * @param field the field, by the name that {@code supplies} gives it, for example {@code registration.ended}
 * @param record id of the record in the reference case, or in the mapped case where it has no counterpart
 * @param loss how it lost its meaning
 * @param expected what a faithful mapping says
 * @param found what the mapped case says
 */
public record Finding(String field, String record, Loss loss, String expected, String found) {}
