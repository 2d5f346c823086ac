package org.safeguardingrules.toolkit.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The templates, styles and scripts that stand beside this class. */
final class Templates {

    /** Escapes every value as HTML; a name that nothing stands for is an error. */
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .strictSections(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")));

    private Templates() {}

    /** The template of this name, filled. */
    static String filled(String name, Object page) {
        return COMPILER.compile(resource(name + ".mustache")).execute(page);
    }

    /** A file as it is. */
    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Templates.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
