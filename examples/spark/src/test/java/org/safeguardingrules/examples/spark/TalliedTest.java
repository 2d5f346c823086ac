package org.safeguardingrules.examples.spark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TalliedTest {

    @Test
    void each_record_is_advised_on_or_set_aside() {
        assertThatCode(new Tallied(5, 3, 2)::requireNothingLost).doesNotThrowAnyException();
    }

    @Test
    void a_record_that_is_lost_or_there_twice_fails_the_job() {
        assertThatIllegalStateException()
                .isThrownBy(new Tallied(5, 3, 1)::requireNothingLost)
                .withMessageContaining("Of 5 records 3 were advised on and 1 set aside")
                .withMessageContaining("Maybe ");
        assertThatIllegalStateException().isThrownBy(new Tallied(5, 3, 3)::requireNothingLost);
    }
}
