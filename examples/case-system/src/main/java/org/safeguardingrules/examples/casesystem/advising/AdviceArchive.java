package org.safeguardingrules.examples.casesystem.advising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Receipt;
import org.safeguardingrules.json.AdviceJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every advice that was given: the same advice once, and every time that somebody got it. */
@Repository
@Transactional
public class AdviceArchive {

    private final JdbcClient database;
    private final Clock clock;

    AdviceArchive(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps advice, and says under which number. */
    int keep(Advice advice, boolean weighed, String givenTo) {
        String content = AdviceJson.write(advice);
        int id = same(advice, weighed, content).orElseGet(() -> add(advice, weighed, content));
        database.sql("insert into advice_given (advice, given_to, given_at) values (?, ?, ?)")
                .params(id, givenTo, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    private Optional<Integer> same(Advice advice, boolean weighed, String content) {
        return database
                .sql("select id from advice where case_id = ? and as_at = ? and known_at = ? and weighed = ?"
                        + " and content = ? order by id desc")
                .params(
                        advice.caseId(),
                        advice.receipt().asAt(),
                        advice.receipt().knownAt(),
                        weighed,
                        content)
                .query((row, number) -> row.getInt("id"))
                .list()
                .stream()
                .findFirst();
    }

    private int add(Advice advice, boolean weighed, String content) {
        Receipt receipt = advice.receipt();
        KeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into advice (case_id, as_at, known_at, weighed, pack, pack_version, pack_digest, complete,"
                        + " content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        advice.caseId(),
                        receipt.asAt(),
                        receipt.knownAt(),
                        weighed,
                        receipt.pack(),
                        receipt.packVersion(),
                        receipt.packDigest(),
                        advice.complete(),
                        content)
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().intValue();
    }

    /** The advice kept under this number, as it was given. */
    public Optional<Advice> find(int id) {
        return database.sql("select content from advice where id = ?")
                .param(id)
                .query(AdviceArchive::content)
                .optional();
    }

    /** Whether the advice kept under this number is on this case. */
    public boolean isOn(String caseId, int id) {
        return database.sql("select count(*) from advice where id = ? and case_id = ?")
                        .params(id, caseId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The latest advice on each case. */
    public List<Advice> latestOfEachCase() {
        return database.sql("select content from advice where id in (select max(id) from advice group by case_id)"
                        + " order by case_id")
                .query(AdviceArchive::content)
                .list();
    }

    /** The latest times that advice was given to somebody, the latest first. */
    public List<Giving> latest(int most) {
        return database.sql(
                        "select a.id, a.case_id, a.as_at, a.pack, a.pack_version, a.complete, g.given_to, g.given_at"
                                + " from advice_given g join advice a on a.id = g.advice order by g.id desc limit ?")
                .param(most)
                .query(AdviceArchive::giving)
                .list();
    }

    private static Advice content(ResultSet row, int number) throws SQLException {
        return AdviceJson.read(row.getString("content"));
    }

    private static Giving giving(ResultSet row, int number) throws SQLException {
        return new Giving(
                row.getInt("id"),
                row.getString("case_id"),
                row.getObject("as_at", LocalDate.class),
                row.getString("pack"),
                row.getString("pack_version"),
                row.getBoolean("complete"),
                row.getString("given_to"),
                row.getObject("given_at", OffsetDateTime.class));
    }

    /** How often advice was given. */
    public int count() {
        return database.sql("select count(*) from advice_given")
                .query(Integer.class)
                .single();
    }
}
