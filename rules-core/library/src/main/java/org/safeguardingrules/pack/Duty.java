package org.safeguardingrules.pack;

import java.util.Optional;

/**
 * One duty of a rule: one {@code require} line.
 *
 * @param kind what kind of action
 * @param action name of the action in the pack
 * @param about the bound fact that the action is about, without its dollar sign
 * @param within name of the parameter that gives the period
 * @param anchor the event the period runs from, or before which it must be done
 * @param before whether the action must be done before the anchor rather than within the period after it
 * @param under id of the duty's own authority, where it is not the rule's
 * @param indicating the level that the facts indicate, for a rating to be decided again
 * @param priority the duty's own priority, where it is not the rule's
 * @param place where it begins
 */
public record Duty(
        Kind kind,
        String action,
        String about,
        Optional<String> within,
        String anchor,
        boolean before,
        Optional<String> under,
        Optional<String> indicating,
        Optional<Priority> priority,
        Place place) {}
