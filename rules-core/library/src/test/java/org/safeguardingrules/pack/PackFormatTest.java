package org.safeguardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackFormatTest {

    @Test
    void what_is_written_is_read_again() throws IOException {
        assertThat(read(bytes())).isEqualTo(PackSample.pack());
    }

    @Test
    void the_same_pack_gives_the_same_bytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        PackFormat.write(read(bytes()), again);
        assertThat(again.toByteArray()).isEqualTo(bytes());
    }

    @Test
    void something_else_is_refused() {
        assertRefused("PK and so on".getBytes(), "not a compiled pack");
        assertRefused(new byte[0], "not a compiled pack");
    }

    @Test
    void trailing_bytes_are_refused() throws IOException {
        assertRefused(Arrays.copyOf(bytes(), bytes().length + 3), "3 bytes follow its end");
    }

    @Test
    void a_pack_of_another_format_is_refused_with_both_named() throws IOException {
        byte[] bytes = bytes();
        bytes["safeguarding rules pack\n".length() + 8] = 'x';
        assertRefused(bytes, "The pack is of format x");
    }

    @Test
    void a_pack_that_was_cut_short_is_refused_wherever_it_was_cut() throws IOException {
        byte[] whole = bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(UnusablePack.class).isThrownBy(() -> read(cut));
        }
    }

    @Test
    void damage_is_refused_or_harmless_and_never_anything_else() throws IOException {
        byte[] whole = bytes();
        for (int i = 0; i < whole.length; i++) {
            for (int mask : new int[] {1, 0x40, 0x80, 0xFF}) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) mask;
                Throwable thrown = catchThrowable(() -> read(damaged));
                assertThat(thrown == null || thrown instanceof UnusablePack)
                        .as("byte %d with %d: %s", i, mask, thrown)
                        .isTrue();
            }
        }
    }

    @Test
    void every_message_says_what_to_do() {
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> read(new byte[9]))
                .withMessageContaining(". Maybe ");
    }

    @Test
    void a_pack_for_another_engine_or_vocabulary_is_refused_with_both_named() {
        CompiledPack pack = new CompiledPack(PackSample.pack(), ClassLoader.getSystemClassLoader());
        assertThat(pack.requireFit("vocabulary", "engine")).isSameAs(pack);
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> pack.requireFit("vocabulary", "drools 11"))
                .withMessageContaining("'engine'")
                .withMessageContaining("'drools 11'");
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> pack.requireFit("words", "engine"))
                .withMessageContaining("'vocabulary'")
                .withMessageContaining("'words'");
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackFormat.write(PackSample.pack(), out);
        return out.toByteArray();
    }

    private static Pack read(byte[] bytes) throws IOException {
        return PackFormat.read(new ByteArrayInputStream(bytes));
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatExceptionOfType(UnusablePack.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(message);
    }
}
