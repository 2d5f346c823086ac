package org.safeguardingrules.toolkit.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.compiler.testkit.Scenario;

/** The catalogue of a pack as one HTML page with its style and script inside, and no link to anything outside. */
public final class CataloguePage {

    /** Escapes every value as HTML; a name that nothing stands for is an error. */
    private static final Mustache.Compiler TEMPLATES = Mustache.compiler()
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .strictSections(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")));

    private CataloguePage() {}

    /** The page of a pack without mistakes and of its scenarios. */
    public static String of(ReadPack read, List<Scenario> scenarios) {
        Template page = TEMPLATES.compile(resource("catalogue.mustache"));
        return page.execute(new Assembly(read, scenarios).page(resource("catalogue.css"), resource("catalogue.js")));
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(CataloguePage.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
