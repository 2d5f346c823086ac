package org.safeguardingrules.compiler.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.compiler.diagnostic.Diagnostics;
import org.safeguardingrules.compiler.diagnostic.Places;
import org.safeguardingrules.compiler.reader.Fields;
import org.safeguardingrules.compiler.reader.PackFiles;
import org.safeguardingrules.compiler.reader.SourceFile;
import org.safeguardingrules.compiler.reader.YamlReader;
import org.safeguardingrules.compiler.reader.YamlValue;
import org.safeguardingrules.compiler.reader.YamlValue.Items;
import org.safeguardingrules.pack.Place;

/**
 * A change that no case can tell, marked in the pack with the reason why.
 *
 * @param of what is changed: the id or name of a rule, definition, parameter, action or authority
 * @param change what changes, in the words in which a survivor is printed
 * @param reason why no case can tell
 * @param place where the entry begins
 */
public record Equivalent(String of, String change, String reason, Place place) {

    /** The file of a pack that holds them. */
    public static final String FILE = "equivalents.yaml";

    static List<Equivalent> read(PackFiles files, Diagnostics diagnostics) {
        List<Equivalent> equivalents = new ArrayList<>();
        String text = files.texts().get(FILE);
        if (text == null) {
            return equivalents;
        }
        SourceFile source = new SourceFile(FILE, text, diagnostics, new Places());
        Optional<YamlValue> value = YamlReader.read(source);
        if (value.isPresent() && value.get() instanceof Items items) {
            items.values().forEach(item -> equivalents.add(read(source, item)));
        } else {
            value.ifPresent(other -> diagnostics.add(other.place(), "The file is no list", "'- in: …' lines"));
        }
        return equivalents;
    }

    private static Equivalent read(SourceFile source, YamlValue item) {
        Fields fields = Fields.of(source, "equivalent change", item.place(), item);
        Equivalent read = new Equivalent(fields.text("in"), fields.text("if"), fields.text("reason"), fields.place());
        fields.done();
        return read;
    }

    boolean names(Mutant mutant) {
        return mutant.of().equals(of) && mutant.change().equals(change);
    }
}
