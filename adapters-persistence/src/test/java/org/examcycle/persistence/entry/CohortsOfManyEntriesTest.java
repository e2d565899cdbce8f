package org.examcycle.persistence.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.PostgresServer;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A few candidates among many are looked up without reading what the others have, also before the
 * database has statistics of the series.
 */
class CohortsOfManyEntriesTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final int CANDIDATES = 3000;
  private static final Call CALL =
      Call.by(new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040")), NOW, "request");
  private static final int FEW = 10;

  private final PostgresKit kit = PostgresKit.shared();

  @BeforeEach
  void enterMany() throws SQLException {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          set session_replication_role = replica;
          select pg_clear_attribute_stats('examcycle', 'entry', attname, false)
            from pg_stats where schemaname = 'examcycle' and tablename = 'entry';
          create temporary table many as
            select to_char(n, 'FM0000') as number, uuidv7() as person from generate_series(1, %d) n;
          insert into person select person from many;
          insert into candidate (series, centre, number, person, name, latin_name, language, date_of_birth, sex,
                                 status, registered_at, version)
          select '2027-06', 'MZ040', number, person, 'A pupil', 'A pupil', 'en', '2010-01-01', 'FEMALE', 'SCHOOL',
                 now(), 1 from many;
          insert into entry (id, series, centre, candidate_number, person, syllabus, option_code, kind, standing, fee,
                             currency, arrived_at, rules, version)
          select uuidv7(), '2027-06', 'MZ040', number, person, '0610', 'BX', 'FIRST', 'ON_TIME', 9000,
                 'GBP', now(), 'entries/2026', 1 from many;
          drop table many;
          """
              .formatted(CANDIDATES));
    }
  }

  @Test
  void what_they_have_is_read_and_little_else() {
    var few =
        IntStream.rangeClosed(1, FEW)
            .mapToObj(n -> Candidates.key("2027-06", "MZ040", "%04d".formatted(n)))
            .collect(Collectors.toSet());

    assertThat(entriesReadFor(few)).isBetween((long) FEW, 10L * FEW);
  }

  /** A charge is held against its entry: by a plan that is made while there are few of them. */
  @Test
  void what_is_stored_is_checked_without_reading_all_that_was_stored_before() throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica; truncate examcycle.entry cascade");
    }
    var all =
        IntStream.rangeClosed(1, CANDIDATES)
            .mapToObj(n -> Candidates.key("2027-06", "MZ040", "%04d".formatted(n)))
            .collect(Collectors.toSet());

    var read =
        kit.get(Transactions.class)
            .within(
                () -> {
                  var cohorts = kit.get(EntryCohorts.class);
                  var loaded = cohorts.load(SeriesCode.of("2027-06"), all, Set.of()).candidates();
                  var parts =
                      List.of(made(loaded.subList(0, FEW)), made(loaded.subList(FEW, CANDIDATES)));
                  cohorts.store(CALL, "SendEntryFile", parts.iterator());
                  return Decision.granted(entriesReadWhole());
                })
            .ifGranted()
            .orElseThrow();
    assertThat(read).isLessThan(CANDIDATES);
  }

  private static EntryCohorts.Made made(List<Candidate> candidates) {
    var entries =
        candidates.stream()
            .map(
                candidate ->
                    Entries.made(
                        new EntryId(UUID.randomUUID()),
                        candidate.key(),
                        candidate.person(),
                        OptionKey.of("0610", "BX"),
                        NOW))
            .toList();
    return new EntryCohorts.Made(
        List.of(),
        List.of(),
        entries,
        List.of(),
        entries.stream().map(CohortsOfManyEntriesTest::charged).toList(),
        List.of());
  }

  private static EntryCohorts.Charged charged(Entry entry) {
    var fee =
        new Charge(
            ChargeKind.ENTRY_FEE, entry.fee(), EntryStanding.ON_TIME, RuleId.of("INT-ENT-03"));
    return new EntryCohorts.Charged(entry, new Charges.Line(UUID.randomUUID(), fee));
  }

  private long entriesReadWhole() {
    return Objects.requireNonNull(
        kit.get(DSLContext.class)
            .resultQuery(
                "select seq_tup_read as rows from pg_stat_xact_user_tables where relname = 'entry'")
            .fetchSingle("rows", Long.class));
  }

  private long entriesReadFor(Set<CandidateKey> few) {
    return kit.get(Transactions.class)
        .within(
            () -> {
              var cohort =
                  kit.get(EntryCohorts.class).load(few.iterator().next().series(), few, Set.of());
              assertThat(cohort.entries()).hasSize(FEW);
              return Decision.granted(entriesRead());
            })
        .ifGranted()
        .orElseThrow();
  }

  /** By the database's own count of this transaction. */
  private long entriesRead() {
    return Objects.requireNonNull(
        kit.get(DSLContext.class)
            .resultQuery(
                "select coalesce(idx_tup_fetch, 0) + seq_tup_read as rows"
                    + " from pg_stat_xact_user_tables where relname = 'entry'")
            .fetchSingle("rows", Long.class));
  }
}
