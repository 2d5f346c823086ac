package org.safeguardingrules.casefile;

/** Who may see a record, least guarded first. */
public enum Sensitivity implements Word {
    /** Nobody marked it. */
    NOT_STATED,
    OPEN,
    THIRD_PARTY_CONFIDENTIAL,
    VICTIM_SENSITIVE;

    /**
     * Whether a reader cleared for this may see what is marked so. What nobody marked may be the most guarded, and only
     * who may see everything sees it: unknown never reassures.
     */
    public boolean covers(Sensitivity mark) {
        return mark.guard().compareTo(this) <= 0;
    }

    /** Of two marks on one thing, the one that fewer may see past. */
    Sensitivity stricter(Sensitivity other) {
        return guard().compareTo(other.guard()) >= 0 ? this : other;
    }

    private Sensitivity guard() {
        return this == NOT_STATED ? VICTIM_SENSITIVE : this;
    }
}
