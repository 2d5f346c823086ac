package org.safeguardingrules.compiler.reader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Force;
import org.safeguardingrules.pack.Mark;

/** Reads what a duty rests on. */
final class AuthorityReader {

    private static final List<Force> FORCES = Arrays.asList(Force.values());

    private AuthorityReader() {}

    static Optional<Authority> read(SourceFile source, String id, Fields fields) {
        String says = fields.text("says");
        Mark mark = fields.choice("mark", Arrays.asList(Mark.values()), Mark::name, Mark.DESIGN);
        Force force = fields.choice("force", FORCES, Force::name, Force.SUGGESTED);
        Optional<Force> welsh = fields.optionalChoice("force in wales", FORCES, Force::name);
        List<String> sources = fields.texts("sources");
        List<String> names = fields.texts("names");
        Optional<Authority.Adoption> adoption =
                fields.value("adopted").flatMap(value -> adoption(source, fields, value));
        fields.done();
        return Optional.of(new Authority(id, says, mark, force, welsh, sources, names, adoption, fields.place()));
    }

    private static Optional<Authority.Adoption> adoption(SourceFile source, Fields owner, YamlValue value) {
        Fields fields = Fields.of(source, "adoption", source.places().of(owner.place(), "adopted"), value);
        String by = fields.text("by");
        Optional<LocalDate> on = fields.day("on");
        Force force = fields.choice("force", FORCES, Force::name, Force.SUGGESTED);
        Optional<LocalDate> review = fields.day("review");
        fields.done();
        return on.isPresent() && review.isPresent()
                ? Optional.of(new Authority.Adoption(by, on.get(), force, review.get()))
                : Optional.empty();
    }
}
