package org.examcycle.bootstrap.packaged;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.examcycle.bootstrap.TestDatabase;

/**
 * Candidates of June 2027, each entered for 0620, whose marks in component 22 are to come; centres
 * of a thousand. They are put into the tables by hand, past all rules: what is tried is what
 * becomes of a file of their marks, and fifty thousand registrations and entries would take a
 * quarter of an hour.
 *
 * @param size a multiple of a thousand
 */
record Cohort(int size) {

  static final String SERIES = "2027-06";

  void enterInto(TestDatabase database) throws SQLException {
    database.executing(
        """
        set search_path = examcycle;
        insert into grade_scale values ('s');
        insert into grade_scale_row values ('s', 0, 'A', 'A(a)', true);
        insert into qualification_type (code, title, level, family, grade_scale, award_rule,
                                        outcome_rule, release_rule, enquiry_rule)
        values ('T', 'T', 'L', 'F', 's', 'component-sum/1', 'word-before-grade/1',
                'at-one-instant/1', 'none');
        insert into syllabus values ('0620', 'Chemistry', 'T');
        insert into option_table values ('2027-06', '0620', 1);
        insert into option_scheme (series, syllabus, version, option_code, position, type, maximum)
        values ('2027-06', '0620', 1, 'BY', 0, 'T', 80);
        insert into option_component (series, syllabus, version, option_code, component, position,
                                      maximum, factor_numerator, factor_denominator)
        values ('2027-06', '0620', 1, 'BY', '22', 0, 80, 1, 1);
        insert into series (code, kind, currency, opened_at)
        values ('2027-06', 'JUNE_NOVEMBER', 'GBP', now());
        create temporary table cohort as
          select 'AA' || to_char(n / 1000, 'FM000') as centre,
                 to_char(n %% 1000 + 1, 'FM0000') as number,
                 uuidv7() as person, uuidv7() as entry
            from generate_series(0, %1$d - 1) n;
        insert into centre (number, name, status, head, exams_officer, country, zone, time_zone,
                            version)
        select distinct centre, 'A school', 'APPROVED', 'A head', 'An officer', 'IN', 4,
               'Asia/Kolkata', 1
          from cohort;
        insert into person select person from cohort;
        insert into candidate (series, centre, number, person, name, latin_name, language,
                               date_of_birth, sex, status, registered_at, version)
        select '2027-06', centre, number, person, 'A pupil', 'A pupil', 'en', '2010-01-01',
               'FEMALE', 'SCHOOL', now(), 1
          from cohort;
        insert into entry (id, series, centre, candidate_number, person, syllabus, option_code,
                           kind, standing, fee, currency, arrived_at, rules, version)
        select entry, '2027-06', centre, number, person, '0620', 'BY', 'FIRST', 'ON_TIME', 9000,
               'GBP', now(), 'by hand', 1
          from cohort;
        drop table cohort;
        analyze;
        """
            .formatted(size));
  }

  /** A syllabus for which all may be entered, and nobody is yet. */
  void offerAnotherSyllabus(TestDatabase database) throws SQLException {
    database.executing(
        """
        set search_path = examcycle;
        insert into syllabus values ('0610', 'Biology', 'T');
        insert into centre_syllabus select number, '0610' from centre;
        insert into entry_stage (series, entry_kind, route, standing, last_day, zone_id, addition)
        values ('2027-06', 'FIRST', 'ALL', 'ON_TIME', current_date + 100, 'Europe/London', 0);
        insert into offer (series, syllabus, option_code, zones, private_candidates, retakes_only,
                           fee)
        values ('2027-06', '0610', 'BY', array[4], true, false, 9000);
        """);
  }

  /** A file that enters everybody for it. */
  byte[] entries() {
    var file = new StringBuilder("centre,candidate,syllabus,option\n");
    for (var n = 0; n < size; n++) {
      file.append("AA%03d,%04d,0610,BY\n".formatted(n / 1000, n % 1000 + 1));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** How many entries there are for it, how many charges, and how many lines of the history. */
  List<Integer> enteredForTheOther(TestDatabase database) throws SQLException {
    return database
        .texts(
            """
            select (select count(*) from examcycle.entry where syllabus = '0610') || ' '
                   || (select count(*) from examcycle.charge) || ' '
                   || (select count(distinct thing_key) from examcycle.history
                        where thing = 'entry' and what = 'made')
            """)
        .stream()
        .flatMap(counts -> Stream.of(counts.split(" ")))
        .map(Integer::valueOf)
        .toList();
  }

  /** A file that gives everybody this mark. */
  byte[] file(int mark) {
    var file = new StringBuilder("centre,candidate,syllabus,component,mark\n");
    for (var n = 0; n < size; n++) {
      file.append("AA%03d,%04d,0620,22,%d\n".formatted(n / 1000, n % 1000 + 1, mark));
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Which marks there are, -1 for none: one only, if every candidate has the same. */
  Set<Integer> marksIn(TestDatabase database) throws SQLException {
    var marks = new TreeSet<Integer>();
    database
        .texts(
            """
            select distinct coalesce(m.mark, -1)::text
              from examcycle.entry e left join examcycle.component_mark m on m.entry = e.id
             where e.syllabus = '0620'
            """)
        .forEach(mark -> marks.add(Integer.valueOf(mark)));
    return marks;
  }

  /** How many lines the history has about marks. */
  long linesIn(TestDatabase database) throws SQLException {
    return database.texts("select 1::text from examcycle.history where thing = 'mark'").size();
  }
}
