package org.examcycle.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.persistence.testkit.PostgresServer;
import org.postgresql.PGConnection;

/**
 * Candidates without entries, put into the tables by hand, and files that enter each for eight
 * syllabuses; centres of 250. One row of a hundred names a syllabus that nobody has.
 */
final class EntryCohort {

  static final String SERIES = "2027-06";
  static final int ROWS_OF_A_CENTRE = 2_000;

  private static final int SYLLABUSES = 8;
  private static final int OF_A_CENTRE = ROWS_OF_A_CENTRE / SYLLABUSES;
  private static final int FAULTY_OF = 100;
  private static final int SECONDS_OF_A_DAY = 86_400;

  /**
   * As the owner of the server: what is left behind is wiped out past all guards, to begin anew.
   */
  private static void execute(String sql) throws SQLException {
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = examcycle");
      statement.execute(sql);
    }
  }

  /** Enough candidates for files of so many rows. */
  void register(int rows) throws SQLException {
    execute(
        """
        insert into grade_scale values ('s');
        insert into qualification_type (code, title, level, family, grade_scale, award_rule,
                                        outcome_rule, release_rule, enquiry_rule)
        values ('T', 'T', 'L', 'F', 's', 'component-sum/1', 'word-before-grade/1', 'at-one-instant/1', 'none');
        insert into series (code, kind, currency, opened_at) values ('2027-06', 'JUNE_NOVEMBER', 'GBP', now());
        insert into entry_stage (series, entry_kind, route, standing, last_day, zone_id, addition)
        values ('2027-06', 'FIRST', 'ALL', 'ON_TIME', current_date + 100, 'Europe/London', 0);
        insert into syllabus select to_char(n, 'FM0000'), 'Subject ' || n, 'T' from generate_series(1, %1$d) n;
        insert into offer (series, syllabus, option_code, zones, private_candidates, retakes_only, fee)
        select '2027-06', code, 'BX', array[1, 2, 3, 4, 5, 6], true, false, 9000 from syllabus;
        insert into centre (number, name, status, head, exams_officer, country, zone, time_zone, version)
        select 'AA' || to_char(n, 'FM000'), 'A school', 'APPROVED', 'A head', 'An officer', 'IN', 4, 'Asia/Kolkata', 1
          from generate_series(0, %2$d) n;
        insert into centre_syllabus select number, code from centre, syllabus;
        create temporary table cohort as
          select c.number as centre, to_char(n, 'FM0000') as number, uuidv7() as person
            from centre c, generate_series(1, %3$d) n;
        insert into person select person from cohort;
        insert into candidate (series, centre, number, person, name, latin_name, language, date_of_birth, sex,
                               status, registered_at, version)
        select '2027-06', centre, number, person, 'A pupil', 'A pupil', 'en', '2010-01-01', 'FEMALE', 'SCHOOL', now(), 1
          from cohort;
        drop table cohort;
        """
            .formatted(SYLLABUSES, rows / ROWS_OF_A_CENTRE - 1, OF_A_CENTRE));
    execute("vacuum analyze");
  }

  /** On time until the end of that second, and late for {@code addition} more from then on. */
  void closeBefore(Instant instant, int addition) throws SQLException {
    // A zone in which a day ends just then: its offset counts seconds.
    var offset = zoneWithMidnightAt(instant);
    var last = instant.atOffset(offset).toLocalDate().minusDays(1);
    execute(
        """
        delete from entry_stage where series = '2027-06';
        insert into entry_stage (series, entry_kind, route, standing, last_day, zone_id, addition)
        values ('2027-06', 'FIRST', 'ALL', 'ON_TIME', '%s', '%s', 0),
               ('2027-06', 'FIRST', 'ALL', 'LATE', '%s', '%s', %d);
        """
            .formatted(last, offset, last.plusDays(100), offset, addition));
  }

  private static ZoneOffset zoneWithMidnightAt(Instant instant) {
    var second = Math.floorMod(instant.getEpochSecond(), SECONDS_OF_A_DAY);
    return second <= SECONDS_OF_A_DAY / 2
        ? ZoneOffset.ofTotalSeconds(-second)
        : ZoneOffset.ofTotalSeconds(SECONDS_OF_A_DAY - second);
  }

  /** Texts of the only column that is asked for. */
  static List<String> texts(String sql) throws SQLException {
    var texts = new ArrayList<String>();
    try (var connection = PostgresServer.get().superuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path = examcycle");
      try (var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
    }
    return texts;
  }

  /** Everything that files have left behind. */
  void forget() throws SQLException {
    execute(
        """
        set session_replication_role = replica;
        truncate entry, charge, history, history_seal, entry_file, entry_file_row, entry_file_fault cascade;
        """);
    execute("vacuum analyze");
  }

  /** The tables in which a file leaves rows, with the columns that the application writes. */
  static final List<String> WRITTEN =
      List.of(
          "entry",
          "history (arrived_at, caller, on_behalf_of, purpose, request_id, use_case, thing,"
              + " thing_key, what, before, after, rules, person, sealed)",
          "charge");

  /** What a file has left behind, a file for each table. */
  List<Path> copyOut(Path directory) throws SQLException, IOException {
    var files = new ArrayList<Path>();
    try (var connection = PostgresServer.get().superuser().getConnection()) {
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : WRITTEN) {
        var file = directory.resolve("written-" + files.size());
        try (var out = Files.newOutputStream(file)) {
          copies.copyOut("copy examcycle." + table + " to stdout", out);
        }
        files.add(file);
      }
    }
    return files;
  }

  /** A row for each candidate and syllabus, so many in all. */
  Path file(Path directory, int rows) throws IOException {
    var path = directory.resolve("entries-" + rows + ".csv");
    try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      out.write("centre,candidate,syllabus,option\n");
      for (var row = 0; row < rows; row++) {
        var candidate = row / SYLLABUSES;
        out.write(
            "AA%03d,%04d,%s,BX%n"
                .formatted(
                    candidate / OF_A_CENTRE,
                    candidate % OF_A_CENTRE + 1,
                    row % FAULTY_OF == 0 ? "9999" : "%04d".formatted(row % SYLLABUSES + 1)));
      }
    }
    return path;
  }
}
