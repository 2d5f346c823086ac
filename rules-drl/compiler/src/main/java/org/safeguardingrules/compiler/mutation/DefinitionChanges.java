package org.safeguardingrules.compiler.mutation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.safeguardingrules.compiler.words.Words;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Definition.Version;
import org.safeguardingrules.pack.DefinitionBuilder;

/**
 * What can be changed in a definition: each of its meanings, and the day from which a later one holds.
 *
 * @param words the words of the pack
 */
record DefinitionChanges(Words words) {

    Stream<Change<Definition>> of(Definition definition) {
        return Change.ofEach(definition.versions(), version -> of(definition, version))
                .map(change -> change.within(
                        versions -> DefinitionBuilder.from(definition).withVersions(versions)));
    }

    private Stream<Change<Version>> of(Definition definition, Version version) {
        String which = definition.versions().size() == 1 ? "" : " in the meaning from " + version.from();
        Stream<Change<Version>> meanings = new DerivationChanges(part -> words.derivation(definition, part))
                .of(version.derivation())
                .map(change -> new Change<>(
                        change.place(),
                        change.words() + which,
                        new Version(version.from(), version.until(), change.becomes())));
        // Before the first meaning the first holds too, so that its day says nothing.
        boolean datesNothing = version.equals(definition.versions().get(0));
        Stream<Change<Version>> days =
                datesNothing ? Stream.of() : Days.around(version.from()).map(day -> from(version, day));
        return Stream.concat(meanings, days);
    }

    private static Change<Version> from(Version version, LocalDate day) {
        return Change.of(
                version.derivation().place(),
                "from " + version.from(),
                "from " + day,
                new Version(day, version.until(), version.derivation()));
    }
}
