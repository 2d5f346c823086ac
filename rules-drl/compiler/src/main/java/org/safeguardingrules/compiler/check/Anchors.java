package org.safeguardingrules.compiler.check;

import java.util.List;

/** The events that periods run from or end at. */
public final class Anchors {

    private static final List<String> WORDS = List.of(
            "allocation",
            "sentence",
            "start of supervision",
            "first appointment",
            "request sent",
            "last chase",
            "reply received",
            "referral made",
            "telephone referral made",
            "report made",
            "judgement recorded",
            "checklist started",
            "checklist completed",
            "register entry",
            "last review",
            "date set",
            "assessment completed",
            "plan completed",
            "transfer",
            "home visit",
            "interview",
            "missed appointment",
            "breach",
            "item fell due",
            "recommendation of the curfew",
            "address approved",
            "decision on early release",
            "release decision",
            "release",
            "licence finalised",
            "contact",
            "contact suspended",
            "programme session",
            "unpaid-work session",
            "placement",
            "meeting",
            "sign-off",
            "end of register",
            "end of order",
            "completion recorded",
            "the fact became known",
            "the later of fact and assessment",
            "the later of fact and plan",
            "the rule first held");

    private Anchors() {}

    /** All of them. */
    public static List<String> words() {
        return WORDS;
    }
}
