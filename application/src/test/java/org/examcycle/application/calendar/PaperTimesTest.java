package org.examcycle.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.Board;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.KeyTime;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which papers have not begun, zone by zone: zone 6's mornings fall on the day before in UTC. */
class PaperTimesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 3);

  private final Kit kit = Kit.shared();

  @BeforeEach
  void haveATimetable() {
    kit.clear();
    Board.withChemistry(kit);
    var board = new Board(kit);
    board.must(
        ImportKeyTimes.class,
        new ImportKeyTimes.Command(
            DAY.minusYears(1),
            rows(morning(3, "09:00", 0), morning(4, "05:00", 0), morning(6, "21:00", -1))));
    board.must(
        ImportTimetable.class,
        new ImportTimetable.Command(
            JUNE,
            rows(
                new TimetabledPaper(
                    JUNE,
                    CHEMISTRY,
                    ComponentCode.of("22"),
                    Optional.empty(),
                    DAY,
                    Session.AM,
                    45))));
  }

  private static KeyTime morning(int zone, String utc, int dayOffset) {
    return new KeyTime(
        SeriesKind.of("JUNE_NOVEMBER"),
        Optional.of(AdministrativeZone.of(zone)),
        Session.AM,
        LocalTime.parse(utc),
        dayOffset);
  }

  private List<Integer> zonesAhead(Series of, Instant now) {
    var papers = new PaperTimes(kit.get(KeyTimeTables.class), kit.get(Timetables.class));
    return papers.listAhead(of, Set.of(CHEMISTRY), now).stream()
        .map(paper -> paper.zone().number())
        .toList();
  }

  private Series june() {
    return kit.get(SeriesRepository.class).find(JUNE).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-02T20:59:59.999Z, 3 4 6",
    "2027-06-02T21:00:00Z, 3 4",
    "2027-06-03T04:59:59.999Z, 3 4",
    "2027-06-03T05:00:00Z, 3",
    "2027-06-03T08:59:59.999Z, 3",
    "2027-06-03T09:00:00Z, ''",
    "2027-06-05T00:00:00Z, ''"
  })
  void each_zone_begins_at_its_own_key_time(Instant now, String zones) {
    assertThat(zonesAhead(june(), now))
        .isEqualTo(
            Arrays.stream(zones.split(" "))
                .filter(zone -> !zone.isEmpty())
                .map(Integer::valueOf)
                .toList());
  }

  @Test
  void all_zones_begin_at_that_of_the_series_where_it_has_one() {
    var june = june();
    var march =
        new Series(
            june.code(),
            june.kind(),
            june.currency(),
            june.countries(),
            Optional.of(AdministrativeZone.of(4)),
            june.retakesFrom(),
            june.entryDates());

    assertThat(zonesAhead(march, Instant.parse("2027-06-03T04:59:59Z")))
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(zonesAhead(march, Instant.parse("2027-06-03T05:00:00Z"))).isEmpty();
  }
}
