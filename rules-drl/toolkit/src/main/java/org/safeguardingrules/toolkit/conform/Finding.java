package org.safeguardingrules.toolkit.conform;

import java.util.Optional;

/**
 * A fact of a reference case that lost its meaning in the mapped case.
 *
 * @param field the field, by the name that {@code supplies} gives it, for example {@code registration.ended}
 * @param record id of the record in the reference case; empty where it has none
 * @param mapped id of the record in the mapped case; empty where it has none
 * @param loss how it lost its meaning
 * @param expected what a faithful mapping says
 * @param found what the mapped case says
 */
public record Finding(
        String field, Optional<String> record, Optional<String> mapped, Loss loss, String expected, String found) {}
