package org.safeguardingrules.examples.benchmarks.measure;

/** What the parts of the table are called, for those who fill them and those who look something up. */
final class Titles {

    /** Two threads beside one, by the clock. */
    static final String THROUGHPUT = "whole advice, median case, throughput by the clock, ";

    /** Two threads beside one, by processor time. */
    static final String BY_THREADS = "whole advice, median case, by threads, ";

    /** Open questions and explanations beside plain advice. */
    static final String BEYOND = "beyond plain advice, median case, ";

    /** Growth by the size of the case. */
    static final String A_FACT = "whole advice, for each fact of the case, ";

    /** Growth by the number of rules. */
    static final String A_RULE = "evaluation alone, median case, for each rule, ";

    /** Growth of binding by the number of rules. */
    static final String BINDING_A_RULE = "pack read and rules bound, for each rule, ";

    /** A process started for one case. */
    static final String START = "start to first advice";

    /** The same on a further JDK. */
    static final String OTHER_START = "start to first advice, on the other JDK";

    /** What is added where classes are kept. */
    static final String KEPT = ", classes kept from the first start";

    /** What is added where processor time is told beside the clock. */
    static final String PROCESSOR = ", processor time";

    /** Memory of the pack and of its rules in force. */
    static final String BOUND = "memory held, the pack bound to the policy of today";

    /** Memory of another period of policy. */
    static final String PERIOD = "memory held, each further period";

    /** Memory of a session that waits for its next case. */
    static final String SESSION = "memory held, an idle session after cases about the 99th percentile";

    /** A caseload. */
    static final String CASELOAD = "caseload, two cores";

    private Titles() {}

    /** Evaluation of some rules alone. */
    static String evaluation(String rules, String sample) {
        return "evaluation alone, " + rules + ", " + sample + " case";
    }

    /** Whole advice by the full pack. */
    static String advice(String sample) {
        return "whole advice, " + sample + " case";
    }

    /** Whole advice by the slice. */
    static String sliceAdvice(String sample) {
        return "whole advice by the slice, " + sample + " case";
    }
}
