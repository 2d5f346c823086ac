package org.safeguardingrules.casefile;

/**
 * A reference to another record of the same case file.
 *
 * @param id opaque id of the record referred to
 */
public record Ref(String id) {

    /** Refuses a blank id. */
    public Ref {
        Recorded.required(id, "id");
    }

    /** Refers to the record with this id. */
    public static Ref to(String id) {
        return new Ref(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
