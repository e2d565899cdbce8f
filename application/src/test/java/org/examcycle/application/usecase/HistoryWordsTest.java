package org.examcycle.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.candidate;
import static org.examcycle.application.award.Board.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.Board;
import org.examcycle.application.calendar.ImportKeyTimes;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.marking.RecordStanding;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Thing;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.usecase.HistoryLine;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history is read by people: it says what was given field by field (COM-QUA-01). */
class HistoryWordsTest {

  private Board board = new Board(Kit.shared());

  @BeforeEach
  void fresh() {
    Kit.shared().clear();
    board = Board.withChemistry(Kit.shared());
  }

  private static Change last(String thing) {
    return Kit.shared().get(InMemoryHistory.class).lines().stream()
        .map(HistoryLine::change)
        .filter(change -> change.thing().equals(Thing.of(thing)))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private void openNovember() {
    board.must(
        OpenSeries.class,
        new OpenSeries.Command(
            SeriesCode.of("2027-11"),
            SeriesKind.of("JUNE_NOVEMBER"),
            Currency.getInstance("GBP"),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new OpenSeries.Stages(
                    EntryKind.FIRST,
                    Optional.empty(),
                    Seasons.LONDON,
                    Seasons.stages(LocalDate.of(2027, 2, 21)).stages())),
            List.of()));
  }

  private void offer(long fee, Integer... zones) {
    var everywhere = List.of(zones).stream().map(AdministrativeZone::of).toList();
    board.must(
        ImportOffers.class,
        new ImportOffers.Command(
            JUNE,
            rows(
                new Offer(
                    JUNE,
                    OptionKey.of("0620", "BY"),
                    Set.copyOf(everywhere),
                    true,
                    false,
                    Money.of(fee, "GBP")))));
  }

  @Test
  void a_series_says_its_stages() {
    openNovember();
    assertThat(last("series").after())
        .containsEntry(
            "FIRST entries",
            "ON_TIME to 2027-02-21, LATE to 2027-03-23 for 4000 GBP, VERY_LATE to 2027-03-30 for"
                + " 9500 GBP, Europe/London");
  }

  @Test
  void key_times_say_the_day_where_it_is_another() {
    var kind = SeriesKind.of("JUNE_NOVEMBER");
    var six = Optional.of(AdministrativeZone.of(6));
    var evening = LocalTime.of(21, 0);
    board.must(
        ImportKeyTimes.class,
        new ImportKeyTimes.Command(
            LocalDate.of(2026, 1, 1),
            rows(
                new KeyTime(kind, six, Session.AM, evening, -1),
                new KeyTime(kind, Optional.empty(), Session.PM, LocalTime.of(13, 0), 0),
                new KeyTime(kind, six, Session.EV, LocalTime.of(1, 0), 1))));
    assertThat(last("key-times").after())
        .isEqualTo(
            Map.of(
                "zone 6 AM", "21:00 UTC of the day before",
                "PM", "13:00 UTC",
                "zone 6 EV", "01:00 UTC of the day after"));
  }

  @Test
  void an_offer_says_each_field_before_and_after() {
    offer(9000, 4, 3);
    offer(9500, 3);
    assertThat(last("offer").before())
        .isEqualTo(
            Map.of(
                "zones", "3 4",
                "privateCandidates", "true",
                "retakesOnly", "false",
                "fee", "9000 GBP"));
    assertThat(last("offer").after()).containsEntry("zones", "3").containsEntry("fee", "9500 GBP");
  }

  @Test
  void rows_of_the_catalogue_say_each_field() {
    assertThat(last("syllabus").after())
        .isEqualTo(Map.of("title", "Chemistry", "type", "IGCSE", "language", "false"));
    assertThat(last("qualification-type").after())
        .containsEntry("level", "IGCSE_O_LEVEL")
        .containsEntry("awardRule", "component-sum/1");
  }

  @Test
  void a_run_says_by_which_rules_and_scales_each_option_was_awarded() {
    board.enter(1);
    board.run();
    assertThat(last("award").after())
        .containsEntry("option BY", "IGCSE component-sum/1 word-before-grade/1 igcse-1 igcse-1");
  }

  @Test
  void a_standing_says_each_of_its_facts() {
    board.enter(1);
    board.must(
        RecordStanding.class,
        new RecordStanding.Command(candidate(1), CHEMISTRY, new Standing(true, false, false), 0));
    assertThat(last("standing").before()).containsEntry("caseOpen", "false");
    assertThat(last("standing").after())
        .containsEntry("caseOpen", "true")
        .containsEntry("disqualified", "false")
        .containsEntry("laterSeriesDecides", "false");
  }

  @Test
  void prohibited_pairs_are_told_pair_by_pair() {
    var biology = SyllabusCode.of("0610");
    var combined = SyllabusCode.of("0653");
    board.must(
        ImportSyllabuses.class,
        new ImportSyllabuses.Command(
            rows(
                new ImportSyllabuses.Line(biology, "Biology", "IGCSE"),
                new ImportSyllabuses.Line(combined, "Combined Science", "IGCSE"))));
    board.must(
        ImportProhibitedPairs.class,
        new ImportProhibitedPairs.Command(
            JUNE,
            rows(
                new ImportProhibitedPairs.Pair(combined, CHEMISTRY),
                new ImportProhibitedPairs.Pair(biology, combined))));
    assertThat(last("prohibited-pairs").after()).containsEntry("pairs", "0620-0653 0610-0653");
  }
}
