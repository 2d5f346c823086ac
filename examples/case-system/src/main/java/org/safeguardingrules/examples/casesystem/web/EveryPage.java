package org.safeguardingrules.examples.casesystem.web;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has: who is signed in, and how things are said. */
@ControllerAdvice
class EveryPage {

    private final Desk desk;
    private final Words words;
    private final ActionWords actionWords;
    private final AdviceWords adviceWords;
    private final WaysToRecord ways;

    EveryPage(Desk desk, Words words, ActionWords actionWords, AdviceWords adviceWords, WaysToRecord ways) {
        this.desk = desk;
        this.words = words;
        this.actionWords = actionWords;
        this.adviceWords = adviceWords;
        this.ways = ways;
    }

    @ModelAttribute("words")
    Words words() {
        return words;
    }

    @ModelAttribute("actionWords")
    ActionWords actionWords() {
        return actionWords;
    }

    @ModelAttribute("adviceWords")
    AdviceWords adviceWords() {
        return adviceWords;
    }

    @ModelAttribute("ways")
    WaysToRecord ways() {
        return ways;
    }

    @ModelAttribute("staff")
    @Nullable
    Staff staff(@Nullable Principal signedIn) {
        return Optional.ofNullable(signedIn).map(desk::of).orElse(null);
    }
}
