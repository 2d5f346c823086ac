package org.safeguardingrules.examples.benchmarks.measure;

import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.CaseFacts;

/** The facts of a sample; each thread has its own, as one evaluation at a time may use them. */
@State(Scope.Thread)
public class Given {

    /** Which sample. */
    @Param("median")
    public String sample = "";

    /** The cases. */
    List<GivenCase> cases = List.of();

    /** Their facts, whose members are computed once, when they are first asked. */
    List<CaseFacts> facts = List.of();

    /** Reads the sample. */
    @Setup(Level.Trial)
    public void read() {
        Pack pack = EnglandAndWales.pack().pack();
        cases = Prepared.sample(sample);
        facts = cases.stream().map(each -> each.facts(pack)).toList();
    }
}
