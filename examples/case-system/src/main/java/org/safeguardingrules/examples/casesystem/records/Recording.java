package org.safeguardingrules.examples.casesystem.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.EnquiryKind;
import org.safeguardingrules.casefile.EnquiryOutcome;
import org.safeguardingrules.casefile.StepKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what staff did, each thing with the day on which it was recorded. */
@Service
@Transactional
public class Recording {

    private final JdbcClient database;
    private final NewRows rows;
    private final Clock clock;

    Recording(JdbcClient database, NewRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** An enquiry that was sent. */
    public void enquiry(Work work, EnquiryKind kind, LocalDate sentOn) {
        String id = add(Table.ENQUIRIES, "enquiry", work, Map.of("kind", kind.word()));
        step(work.caseId(), id, StepKind.REQUESTED, sentOn);
    }

    /**
     * What came back from an enquiry.
     *
     * @param matched whether it is about the right person, where somebody has looked
     * @param adverse whether it holds something of concern, where somebody has looked
     * @param considered whether somebody has read it and taken it into account
     */
    public void reply(
            String caseId,
            String enquiry,
            LocalDate repliedOn,
            EnquiryOutcome outcome,
            Optional<String> matched,
            Optional<String> adverse,
            boolean considered) {
        database.sql("update enquiries set outcome = ?, matched = ?, adverse = ? where case_id = ? and id = ?")
                .params(Arrays.asList(outcome.word(), matched.orElse(null), adverse.orElse(null), caseId, enquiry))
                .update();
        step(caseId, enquiry, StepKind.REPLIED, repliedOn);
        if (considered) {
            step(caseId, enquiry, StepKind.READ, today());
            step(caseId, enquiry, StepKind.CONSIDERED, today());
        }
    }

    /** A referral that was made. */
    public void referral(Work work, String body, LocalDate madeOn) {
        String id = add(Table.REFERRALS, "referral", work, Map.of("body", body));
        step(work.caseId(), id, StepKind.MADE, madeOn);
    }

    /** Something that was done under the name of an action. */
    public void act(Work work, String action, LocalDate doneOn) {
        String id = add(Table.ACTS, "act", work, Map.of("action", action));
        step(work.caseId(), id, StepKind.COMPLETED, doneOn);
    }

    /**
     * A decision not to take an action.
     *
     * @param author role of whoever proposed it
     * @param viewSought whether the view of those affected was sought
     */
    public void override(
            Work work, String action, String author, String approver, String reason, Optional<String> viewSought) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("action", action);
        columns.put("on_day", today());
        columns.put("author", author);
        columns.put("approver", approver);
        columns.put("reason", reason);
        columns.put("view_sought", viewSought.orElse(null));
        add(Table.OVERRIDES, "override", work, columns);
    }

    private String add(Table table, String kind, Work work, Map<String, ? extends @Nullable Object> own) {
        int before = database.sql("select count(*) from " + table.inDatabase() + " where case_id = ?")
                .param(work.caseId())
                .query(Integer.class)
                .single();
        String id = kind + "-" + (before + 1);
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(own);
        columns.put("case_id", work.caseId());
        columns.put("id", id);
        columns.put("about", work.about());
        columns.put("occasion", work.occasion().orElse(null));
        columns.put("recorded_on", today());
        columns.put("recorded_by", work.by());
        columns.put("on_advice", work.advice().orElse(null));
        rows.add(table.inDatabase(), columns);
        return id;
    }

    private void step(String caseId, String record, StepKind kind, LocalDate on) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("case_id", caseId);
        columns.put("record", record);
        columns.put("kind", kind.word());
        columns.put("on_day", on);
        columns.put("recorded_on", today());
        rows.add(Table.STEPS.inDatabase(), columns);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Whom something was done about, in which case, and who records it.
     *
     * @param occasion what it belongs to: the supervision, an event, an address
     * @param by id of the member of staff
     * @param advice number of the advice that they acted on, where they came from one
     */
    public record Work(String caseId, String about, Optional<String> occasion, String by, Optional<Integer> advice) {}
}
