package org.safeguardingrules.compiler.testkit.laws;

import java.util.Map;
import java.util.TreeMap;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.AdviceBuilder;
import org.safeguardingrules.advice.ReceiptBuilder;

/** The same rules give the same advice, however they are evaluated. Only the receipt says which engine did it. */
public final class Law12OneAnswer implements Law {

    private final Map<String, Advising> others;

    /**
     * The law for these.
     *
     * @param others others who give advice with the same rules, by name
     */
    public Law12OneAnswer(Map<String, Advising> others) {
        this.others = new TreeMap<>(others);
    }

    @Override
    public String says() {
        return "One answer: every engine gives the same advice";
    }

    @Override
    public Verdict judge(Trial trial) {
        Advice advice = anonymous(trial.advice());
        for (Map.Entry<String, Advising> other : others.entrySet()) {
            Advice answer = anonymous(other.getValue().advise(trial.caseFile(), trial.asAt(), trial.knownAt()));
            if (!answer.equals(advice)) {
                return Verdict.broken(Violation.other(
                        Differences.after(other.getKey() + " gives other advice", advice, answer),
                        trial,
                        trial.caseFile(),
                        answer,
                        advice));
            }
        }
        return Verdict.kept();
    }

    /** The advice without the name of the engine and the digest of what it was given. */
    private static Advice anonymous(Advice advice) {
        return AdviceBuilder.from(advice)
                .withReceipt(ReceiptBuilder.builder(advice.receipt())
                        .engine("")
                        .packDigest("")
                        .build());
    }
}
