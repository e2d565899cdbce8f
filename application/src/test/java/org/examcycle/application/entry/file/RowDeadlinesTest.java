package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.entry.submission.SubmissionRefusal;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row has the deadline of what it asks for (INT-PRE-02). */
class RowDeadlinesTest {

  private static final SeriesCode NOVEMBER = SeriesCode.of("2027-11");
  private static final AssociateCode BRITANNIA = AssociateCode.of("A1");
  private static final Instant AT = Instant.parse("2027-08-10T16:00:00Z");

  private final Kit kit = Kit.shared();
  private final LocalDeadlines deadlines = kit.get(LocalDeadlines.class);

  @BeforeEach
  void clear() {
    kit.clear();
  }

  private void set(String activity, Instant at) {
    deadlines.add(
        new LocalDeadline(
            BRITANNIA, NOVEMBER, KeyActivity.of(activity), at, ZoneId.of("Africa/Maputo")));
  }

  private RowDeadlines sentAt(Instant instant) {
    var centre =
        Centres.with(Centres.centre("MZ040"), CentreStatus.APPROVED, Optional.of(BRITANNIA), 1);
    return RowDeadlines.of(deadlines, NOVEMBER, Optional.of(centre), instant);
  }

  private static EntryCells cells(String kind) {
    var texts = new ArrayList<>(EntryCells.of(Map.of()).texts());
    say(texts, EntryColumn.CENTRE, "MZ040");
    say(texts, EntryColumn.CANDIDATE, "0001");
    if (!kind.equals("first") && !kind.equals("retake")) {
      say(texts, EntryColumn.ACTION, kind);
    }
    if (kind.equals("register") || kind.equals("change")) {
      say(texts, EntryColumn.NAME, "Amira");
      say(texts, EntryColumn.LATIN_NAME, "Amira");
      say(texts, EntryColumn.LANGUAGE, "en");
      say(texts, EntryColumn.DATE_OF_BIRTH, "2010-05-01");
      say(texts, EntryColumn.SEX, "FEMALE");
      say(texts, EntryColumn.STATUS, "SCHOOL");
    } else {
      say(texts, EntryColumn.SYLLABUS, "0610");
    }
    if (kind.equals("amend")) {
      say(texts, EntryColumn.NEW_OPTION, "B");
    }
    if (kind.equals("retake")) {
      say(texts, EntryColumn.PREVIOUS_SERIES, "2027-06");
      say(texts, EntryColumn.PREVIOUS_CENTRE, "MZ040");
      say(texts, EntryColumn.PREVIOUS_CANDIDATE, "0001");
    }
    return new EntryCells(texts);
  }

  private static void say(List<String> texts, EntryColumn column, String text) {
    texts.set(column.ordinal(), text);
  }

  private static Optional<String> activity(Optional<Refusal> refusal) {
    return refusal
        .map(SubmissionRefusal.LocalDeadlinePassed.class::cast)
        .map(passed -> passed.activity().value());
  }

  @ParameterizedTest
  @CsvSource({
    "first, final-entries, true",
    "first, retake-entries, false",
    "first, late-entries, true",
    "retake, final-entries, false",
    "retake, retake-entries, true",
    "retake, late-entries, true",
    "amend, final-entries, false",
    "amend, retake-entries, false",
    "amend, late-entries, true",
    "withdraw, final-entries, false",
    "withdraw, retake-entries, false",
    "withdraw, late-entries, true",
    "register, final-entries, false",
    "register, late-entries, false",
    "change, final-entries, false",
    "change, late-entries, false",
  })
  void a_row_is_held_to_that_of_its_kind(String kind, String activity, boolean held) {
    set(activity, AT);
    var row = EntryRow.read(NOVEMBER, cells(kind));

    assertThat(activity(sentAt(AT).check(row)))
        .isEqualTo(held ? Optional.of(activity) : Optional.empty());
    assertThat(sentAt(AT.minusNanos(1)).check(row)).isEmpty();
  }

  @Test
  void the_one_for_late_entries_counts_alone() {
    set("final-entries", AT);
    set("late-entries", AT.plusSeconds(60));
    var row = EntryRow.read(NOVEMBER, cells("first"));

    assertThat(sentAt(AT).check(row)).isEmpty();
    assertThat(activity(sentAt(AT.plusSeconds(60)).check(row))).contains("late-entries");
  }

  @Test
  void a_centre_without_an_associate_is_held_to_none() {
    set("final-entries", AT);

    assertThat(
            RowDeadlines.of(deadlines, NOVEMBER, Optional.of(Centres.centre("MZ040")), AT)
                .check(EntryRow.read(NOVEMBER, cells("first"))))
        .isEmpty();
  }

  private Optional<String> allLate(String... kinds) {
    var late = new RowsAllLate(NOVEMBER, sentAt(AT));
    Stream.of(kinds).map(RowDeadlinesTest::cells).forEach(late::see);
    return activity(late.refusal());
  }

  @Test
  void a_file_is_late_once_all_its_rows_are() {
    set("final-entries", AT);
    set("retake-entries", AT);

    assertThat(allLate("retake", "first")).contains("retake-entries");
    assertThat(allLate("first", "first", "withdraw")).isEmpty();
    assertThat(allLate("withdraw", "first")).isEmpty();
    assertThat(allLate("first", "nonsense")).isEmpty();
    assertThat(allLate()).isEmpty();
  }
}
