package org.safeguardingrules.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.TestKitCases;
import org.safeguardingrules.examples.benchmarks.slice.Slice;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackBuilder;

/** Whose matches are those of the library, their advice is too. */
class AdviserTest {

    private static final int CASES = 60;
    private static final Pack PACK = EnglandAndWales.pack().pack();

    @ParameterizedTest
    @EnumSource(names = {"BY_HAND", "EASY_RULES"})
    void gives_by_the_slice_the_advice_of_the_library(Contender contender) {
        CompiledPack slice = CompiledPack.notCompiled(
                PackBuilder.builder(PACK).rules(Slice.of(PACK)).build());
        Adviser library = Adviser.of(Contender.DIRECT, slice, "slice");
        Adviser other = Adviser.of(contender, slice, "slice");
        List<GivenCase> cases = TestKitCases.generated(PACK, CASES).toList();
        for (GivenCase each : cases) {
            assertThat(other.advise(each.caseFile(), each.asAt(), each.knownAt()))
                    .isEqualTo(library.advise(each.caseFile(), each.asAt(), each.knownAt()));
        }
    }
}
