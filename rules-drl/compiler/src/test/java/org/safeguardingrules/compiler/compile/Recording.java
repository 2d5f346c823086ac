package org.safeguardingrules.compiler.compile;

import java.util.ArrayList;
import java.util.List;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Require;

/** Records the {@code require} lines of files that run as written. */
public class Recording implements Require {

    /**
     * A line that was called.
     *
     * @param kind what kind of action
     * @param action the action
     * @param about id of the fact it is about
     */
    public record Asked(String kind, String action, String about) {}

    private final List<Asked> asked = new ArrayList<>();

    /** The lines called so far. */
    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void from(int rule, CaseFact... facts) {
        throw new UnsupportedOperationException("Only compiled rules call this");
    }

    @Override
    public Line check(String action) {
        return new RecordedLine("check", action);
    }

    @Override
    public Line referral(String action) {
        return new RecordedLine("referral", action);
    }

    @Override
    public Line escalation(String action) {
        return new RecordedLine("escalation", action);
    }

    @Override
    public Line review(String action) {
        return new RecordedLine("review", action);
    }

    @Override
    public Line record(String action) {
        return new RecordedLine("record", action);
    }

    @Override
    public Line hold(String action) {
        return new RecordedLine("hold", action);
    }

    private final class RecordedLine implements Line {

        private final String kind;
        private final String action;

        RecordedLine(String kind, String action) {
            this.kind = kind;
            this.action = action;
        }

        @Override
        public Line about(CaseFact subject) {
            asked.add(new Asked(kind, action, subject.id()));
            return this;
        }

        @Override
        public Line within(String parameter) {
            return this;
        }

        @Override
        public Line from(String anchor) {
            return this;
        }

        @Override
        public Line before(String anchor) {
            return this;
        }

        @Override
        public Line under(String authority) {
            return this;
        }

        @Override
        public Line indicating(String level) {
            return this;
        }

        @Override
        public Line priority(String priority) {
            return this;
        }
    }
}
