package org.safeguardingrules.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    Path parent = Path.of("");

    private EditedPack pack = new EditedPack(parent);

    @BeforeEach
    void copyPack() {
        pack = EditedPack.in(parent);
    }

    @Test
    void catalogue_writes_one_page() throws IOException {
        Path file = parent.resolve("catalogue.html");

        Called called = Called.with("catalogue", pack.folder(), "-o", file);

        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEqualTo("Wrote " + file + ": the catalogue of tiny 1.0.0.\n");
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("The police are asked about domestic abuse");
    }

    @Test
    void catalogue_of_a_pack_with_mistakes_writes_nothing_and_says_them() {
        Path file = parent.resolve("catalogue.html");
        pack.change("rules/children/enquiry.drl", "\"routine\"", "\"rutine\"");

        Called called = Called.with("catalogue", pack.folder(), "-o", file);

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("/rules/children/enquiry.drl:7:");
        assertThat(file).doesNotExist();
    }

    @Test
    void catalogue_says_where_its_file_cannot_be_written() {
        Called called = Called.with("catalogue", pack.folder(), "-o", parent.resolve("missing/catalogue.html"));

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err())
                .contains("missing/catalogue.html cannot be written. Maybe its folder does not exist yet.");
    }
}
