package org.safeguardingrules.examples.casesystem.advising;

import java.time.Clock;
import java.time.LocalDate;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.audience.Audience;
import org.safeguardingrules.audience.ForStaff;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.examples.casesystem.mapping.CaseFiles;
import org.safeguardingrules.examples.casesystem.records.CaseRows;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.timeline.Timeline;
import org.springframework.stereotype.Service;

/** Asks the rules for advice on cases of the database, and keeps what it gives. Rules are loaded once. */
@Service
public class Advising {

    private final SafeguardingRules rules;
    private final SafeguardingRules weighing;
    private final CaseFiles caseFiles;
    private final AdviceArchive archive;
    private final Clock clock;

    Advising(SafeguardingRules rules, CaseFiles caseFiles, AdviceArchive archive, Clock clock) {
        this.rules = rules;
        this.weighing = rules.weighingQuestions();
        this.caseFiles = caseFiles;
        this.archive = archive;
        this.clock = clock;
    }

    /** The pack that the advice follows. */
    public Pack pack() {
        return rules.pack();
    }

    /** Advice on one of many cases, without weighing what is not known. */
    public Given inShort(CaseRows rows, LocalDate asAt, Staff reader) {
        return give(rules, rows, asAt, reader);
    }

    /** Advice on one case, which also weighs what is not known. */
    public Given inFull(CaseRows rows, LocalDate asAt, Staff reader) {
        return give(weighing, rows, asAt, reader);
    }

    private Given give(SafeguardingRules by, CaseRows rows, LocalDate asAt, Staff reader) {
        Audience audience = reader.role() == Staff.Role.MANAGER ? Audience.MANAGER : Audience.PRACTITIONER;
        CaseFile caseFile = caseFiles.of(rows);
        if (!(by.adviseFor(audience, caseFile, asAt, knownAt(asAt)) instanceof ForStaff shown)) {
            throw new IllegalStateException("Staff were shown what others read. Maybe the audience is another's.");
        }
        Advice advice = shown.advice();
        return new Given(archive.keep(advice, by == weighing, reader.id()), advice, shown.decideFirst());
    }

    /** The advice on a case day by day, from one day to another. */
    public Timeline timeline(CaseRows rows, LocalDate from, LocalDate until) {
        return rules.timeline(caseFiles.of(rows), from, until);
    }

    /** A day in the past is asked about by what was recorded up to it; one to come, by what is recorded now. */
    private LocalDate knownAt(LocalDate asAt) {
        LocalDate today = LocalDate.now(clock);
        return asAt.isBefore(today) ? asAt : today;
    }
}
