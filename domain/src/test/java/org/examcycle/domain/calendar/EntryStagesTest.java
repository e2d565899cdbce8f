package org.examcycle.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examcycle.domain.calendar.EntryStanding.LATE;
import static org.examcycle.domain.calendar.EntryStanding.ON_TIME;
import static org.examcycle.domain.calendar.EntryStanding.VERY_LATE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStagesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static EntryStage stage(EntryStanding standing, String lastDay, long pence) {
    return new EntryStage(standing, LocalDate.parse(lastDay), Money.of(pence, "GBP"));
  }

  private static EntryStages june2027(String zone) {
    return new EntryStages(
        ZoneId.of(zone),
        List.of(
            stage(ON_TIME, "2027-02-21", 0),
            stage(LATE, "2027-04-16", 4000),
            stage(VERY_LATE, "2027-04-23", 9500)));
  }

  @Nested
  class By_the_day_of_arrival_in_the_zone_of_the_stages {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Europe/London",
          "Asia/Kolkata",
          "America/New_York",
          "Pacific/Auckland",
          "Asia/Beirut"
        })
    void each_last_day_counts_to_its_last_minute(String zone) {
      var stages = june2027(zone);

      assertStanding(stages, "2026-01-01T00:00", "ON_TIME");
      assertStanding(stages, "2027-02-21T23:59:59.999999999", "ON_TIME");
      assertStanding(stages, "2027-02-22T00:00", "LATE");
      assertStanding(stages, "2027-04-16T23:59:59.999999999", "LATE");
      assertStanding(stages, "2027-04-17T00:00", "VERY_LATE");
      assertStanding(stages, "2027-04-23T23:59:59.999999999", "VERY_LATE");
      assertStanding(stages, "2027-04-24T00:00", "SHUT");
    }

    private static void assertStanding(EntryStages stages, String localTime, String standing) {
      var arrival = LocalDateTime.parse(localTime).atZone(stages.zone()).toInstant();
      assertThat(stages.at(arrival).map(stage -> stage.standing().name()).orElse("SHUT"))
          .as(localTime)
          .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
      // the last day is one on which the clocks move, or a 29 February
      "Europe/London, 2027-03-28, 2027-03-28T23:00:00Z",
      "Europe/London, 2027-10-31, 2027-11-01T00:00:00Z",
      "Europe/London, 2028-02-28, 2028-02-29T00:00:00Z",
      "Europe/London, 2028-02-29, 2028-03-01T00:00:00Z",
      "America/New_York, 2027-03-14, 2027-03-15T04:00:00Z",
      "Pacific/Auckland, 2027-09-26, 2027-09-26T11:00:00Z",
      "Asia/Beirut, 2026-03-28, 2026-03-28T22:00:00Z"
    })
    void shut_at_the_end_of_the_last_day(String zone, String lastDay, java.time.Instant shut) {
      var stages = new EntryStages(ZoneId.of(zone), List.of(stage(ON_TIME, lastDay, 0)));

      assertThat(stages.shutAt()).isEqualTo(shut);
      assertThat(stages.lastDay()).isEqualTo(lastDay);
      assertThat(stages.at(shut.minusNanos(1))).isPresent();
      assertThat(stages.at(shut)).isEmpty();
    }

    @Test
    void a_series_without_a_very_late_stage_shuts_after_the_late_one() {
      var stages =
          new EntryStages(
              LONDON, List.of(stage(ON_TIME, "2027-02-21", 0), stage(LATE, "2027-04-16", 4000)));

      assertThat(stages.shutAt()).isEqualTo("2027-04-16T23:00:00Z");
      assertThat(stages.at(stages.shutAt())).isEmpty();
    }
  }

  @Nested
  class Follow_one_another {

    private static void assertRefused(EntryStage... stages) {
      assertThatThrownBy(() -> new EntryStages(LONDON, List.of(stages)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beginning_on_time() {
      assertRefused();
      assertRefused(stage(LATE, "2027-02-21", 0));
    }

    @Test
    void in_the_order_of_their_days() {
      assertRefused(stage(ON_TIME, "2027-02-21", 0), stage(LATE, "2027-02-21", 1));
      assertRefused(stage(ON_TIME, "2027-02-21", 0), stage(LATE, "2027-02-20", 1));
      assertThat(
              new EntryStages(
                      LONDON,
                      List.of(stage(ON_TIME, "2027-02-21", 0), stage(LATE, "2027-02-22", 1)))
                  .lastDay())
          .isEqualTo("2027-02-22");
    }

    @Test
    void in_the_order_of_their_standings_each_once() {
      assertRefused(stage(ON_TIME, "2027-02-21", 0), stage(ON_TIME, "2027-02-22", 0));
      assertRefused(
          stage(ON_TIME, "2027-02-21", 0),
          stage(VERY_LATE, "2027-02-22", 1),
          stage(LATE, "2027-02-23", 1));
    }

    @Test
    void with_additions_that_are_nothing_on_time_and_never_less_than_nothing() {
      assertThat(stage(LATE, "2027-02-21", 0).addition().isZero()).isTrue();
      assertThatThrownBy(() -> stage(LATE, "2027-02-21", -1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> stage(ON_TIME, "2027-02-21", 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class A_series {

    private static final EntryStages EARLY =
        new EntryStages(LONDON, List.of(stage(ON_TIME, "2026-08-16", 0)));
    private static final EntryStages LATER =
        new EntryStages(LONDON, List.of(stage(ON_TIME, "2026-09-21", 0)));

    private static Series november(EntryDates... dates) {
      return new Series(
          SeriesCode.of("2026-11"),
          SeriesKind.of("JUNE_NOVEMBER"),
          Currency.getInstance("GBP"),
          Set.of(),
          Optional.empty(),
          Optional.of(SeriesCode.of("2026-06")),
          List.of(dates));
    }

    private static EntryDates dates(EntryKind kind, Optional<Route> route, EntryStages stages) {
      return new EntryDates(kind, route, stages);
    }

    @Test
    void has_stages_by_kind_of_entry_and_route() {
      var series =
          november(
              dates(EntryKind.FIRST, Optional.of(Route.INTERNATIONAL), EARLY),
              dates(EntryKind.FIRST, Optional.of(Route.UK), LATER),
              dates(EntryKind.RETAKE, Optional.empty(), LATER));

      assertThat(series.stages(EntryKind.FIRST, Route.INTERNATIONAL)).contains(EARLY);
      assertThat(series.stages(EntryKind.FIRST, Route.UK)).contains(LATER);
      assertThat(series.stages(EntryKind.RETAKE, Route.INTERNATIONAL)).contains(LATER);
      assertThat(series.stages(EntryKind.RETAKE, Route.UK)).contains(LATER);
      assertThat(november().stages(EntryKind.FIRST, Route.UK)).isEmpty();
    }

    @Test
    void has_one_set_of_stages_for_one_kind_of_entry_and_route() {
      var all = dates(EntryKind.FIRST, Optional.empty(), EARLY);
      var uk = dates(EntryKind.FIRST, Optional.of(Route.UK), LATER);

      assertThatThrownBy(() -> november(all, uk)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> november(uk, all)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> november(uk, uk)).isInstanceOf(IllegalArgumentException.class);
      assertThat(november(all, dates(EntryKind.RETAKE, Optional.empty(), LATER)).entryDates())
          .hasSize(2);
    }

    @Test
    void has_one_currency() {
      var inEuro =
          new EntryStages(
              LONDON,
              List.of(
                  stage(ON_TIME, "2026-08-16", 0),
                  new EntryStage(LATE, LocalDate.of(2026, 9, 21), Money.of(1, "EUR"))));

      assertThatThrownBy(() -> november(dates(EntryKind.FIRST, Optional.empty(), inEuro)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_retaken_only_later() {
      assertThatThrownBy(() -> retaking("2026-11")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> retaking("2026-12")).isInstanceOf(IllegalArgumentException.class);
      assertThat(retaking("2026-10").retakesFrom()).isPresent();
    }

    private static Series retaking(String before) {
      return new Series(
          SeriesCode.of("2026-11"),
          SeriesKind.of("JUNE_NOVEMBER"),
          Currency.getInstance("GBP"),
          Set.of(),
          Optional.empty(),
          Optional.of(SeriesCode.of(before)),
          List.of());
    }

    @Test
    void is_held_everywhere_or_in_the_countries_that_it_names() {
      var india = CountryCode.of("IN");
      var march =
          new Series(
              SeriesCode.of("2027-03"),
              SeriesKind.of("MARCH"),
              Currency.getInstance("GBP"),
              Set.of(india, CountryCode.of("RO")),
              Optional.of(AdministrativeZone.of(4)),
              Optional.empty(),
              List.of());

      assertThat(march.isHeldIn(india)).isTrue();
      assertThat(march.isHeldIn(CountryCode.of("MZ"))).isFalse();
      assertThat(november().isHeldIn(CountryCode.of("MZ"))).isTrue();
      assertThat(march.zoneFor(AdministrativeZone.of(3))).isEqualTo(AdministrativeZone.of(4));
      assertThat(november().zoneFor(AdministrativeZone.of(3))).isEqualTo(AdministrativeZone.of(3));
    }
  }
}
