package org.examcycle.application.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;

class FactsTest {

  private enum Sort {
    BIG
  }

  private record Closed(
      LocalDate day,
      Instant at,
      SeriesCode series,
      Optional<CentreNumber> centre,
      Optional<String> none,
      Fraction part,
      Money fee,
      Sort sort,
      int count,
      boolean late,
      List<CentreNumber> others,
      Map<SeriesCode, Fraction> each,
      PersonId person)
      implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  private static final Closed CLOSED =
      new Closed(
          LocalDate.of(2026, 2, 21),
          Instant.parse("2026-02-22T00:00:00Z"),
          SeriesCode.of("2026-06"),
          Optional.of(CentreNumber.of("MZ040")),
          Optional.empty(),
          Fraction.of(3, 2),
          Money.of(1250, "GBP"),
          Sort.BIG,
          3,
          true,
          List.of(CentreNumber.of("12345")),
          Map.of(SeriesCode.of("2026-06"), Fraction.of(1)),
          new PersonId(new UUID(0, 1)));

  @Test
  void the_code_is_the_record_s_name_in_small_letters() {
    assertThat(Facts.code(CLOSED)).isEqualTo("closed");
    assertThat(Facts.code(new AccessRefusal.IdempotencyKeyReused()))
        .isEqualTo("idempotency-key-reused");
    assertThat(Facts.code("Option2NotOffered")).isEqualTo("option2-not-offered");
  }

  @Test
  void facts_are_the_components_as_plain_values_in_their_order() {
    assertThat(Facts.of(CLOSED).toString())
        .isEqualTo(
            "{day=2026-02-21, at=2026-02-22T00:00:00Z, series=2026-06, centre=MZ040, part=3/2,"
                + " fee={minorUnits=1250, currency=GBP}, sort=BIG, count=3, late=true,"
                + " others=[12345], each={2026-06=1},"
                + " person=00000000-0000-0000-0000-000000000001}");
  }

  @Test
  void a_local_time_has_its_seconds() {
    var skipped =
        new CalendarRefusal.LocalDeadlineSkipped(
            LocalDateTime.parse("2027-03-14T02:30"), ZoneId.of("America/New_York"));

    assertThat(Facts.of(skipped))
        .containsEntry("localTime", "2027-03-14T02:30:00")
        .containsEntry("timeZone", "America/New_York");
  }

  @Test
  void a_refused_line_tells_what_its_reason_tells() {
    var row = new RowRefused(7, Optional.of("day"), CLOSED);

    assertThat(Facts.code(row)).isEqualTo("closed");
    assertThat(Facts.of(row)).isEqualTo(Facts.of(CLOSED));
    assertThat(row.rule()).isEqualTo(CLOSED.rule());
    assertThat(row.kind()).isEqualTo(CLOSED.kind());
  }

  @Test
  void a_refusal_without_components_has_no_facts() {
    assertThat(Facts.of(new AccessRefusal.NotFound())).isEmpty();
  }
}
