package org.safeguardingrules.toolkit.writing;

import java.util.Locale;

/** What has to be known to write a rule, in the order in which it is asked. */
public enum Question {
    ID("Id of the rule; it begins with that of its row, as CHC-14 or CHC-14.2"),
    TITLE("Title of the row, which is new"),
    SENTENCE("What policy asks for, in one sentence"),
    THEME("Theme, the folder below rules/"),
    ABOUT("Who or what it is about"),
    FACTS("Which recorded facts have to hold, with commas between them"),
    NOT_KNOWN("And where nobody knows: ask, or nothing"),
    KIND("What kind of action"),
    ACTION("Which action, one that exists or a new one"),
    WORDING("What the practitioner reads, in one sentence"),
    ADDRESSEE("Who is to act, in England"),
    WALES("Who is to act, in Wales"),
    ELSEWHERE("Who is to act, elsewhere"),
    NATION_UNKNOWN("Who is to act, where the nation is not known"),
    OCCASION("What the action belongs to"),
    CONTACTS("Whether somebody is contacted: yes or no"),
    MAY_KNOW("Who may know of it"),
    CONSENT("Consent: no, seek or must"),
    SAFE_CONTACT("What keeps people safe while it is done"),
    PRIORITY("Priority"),
    PERIOD("Within which period, by the name of a parameter, one that exists or a new one"),
    PERIOD_SAYS("What the new parameter says"),
    NUMBER("How many"),
    UNIT("Of what"),
    PERIOD_MARK("How well the number is confirmed"),
    PERIOD_SOURCES("Sources of the number, with commas between them; none where blank"),
    ANCHOR("Counted from"),
    AUTHORITY("On which authority, one that exists or a new one"),
    AUTHORITY_SAYS("What the new authority says"),
    MARK("How well the authority is confirmed"),
    FORCE("How far it binds"),
    SOURCES("Sources of the authority, with commas between them; none where blank"),
    FROM("First day in force");

    private final String asks;

    Question(String asks) {
        this.asks = asks;
    }

    /** What a call names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String asks() {
        return asks;
    }
}
