package org.safeguardingrules.compiler.check;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.vocabulary.DerivedAnswer;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Vocabulary;

class ReservedWordsTest {

    interface LikeAnOperator {

        @Member(value = "Yes if it does.", direction = Direction.NEITHER)
        DerivedAnswer meets(String definition);
    }

    interface LikeAKeyword {

        @Member(value = "Yes if it is.", direction = Direction.NEITHER)
        DerivedAnswer over();
    }

    @Test
    void a_member_is_not_named_like_an_operator_of_drools_or_a_word_of_the_rule_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VocabularyTypes(List.of(LikeAnOperator.class)))
                .withMessage("'meets' of LikeAnOperator is an operator of Drools. Maybe two words, such as"
                        + " 'meetsThis'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VocabularyTypes(List.of(LikeAKeyword.class)))
                .withMessageContaining("a word of the rule language");
    }

    @Test
    void no_member_of_the_library_is() {
        assertThatNoException().isThrownBy(() -> new VocabularyTypes(Vocabulary.types()));
    }
}
