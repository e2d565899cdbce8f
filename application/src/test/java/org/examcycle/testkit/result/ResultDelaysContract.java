package org.examcycle.testkit.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.result.ResultDelays;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link ResultDelays} does on every adapter. */
public abstract class ResultDelaysContract extends RoomContract {

  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final AssociateCode CALE = AssociateCode.of("CALE");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final SeriesCode NOVEMBER = SeriesCode.of("2027-11");

  @BeforeEach
  final void register() {
    for (var associate : List.of(BRIT, CALE)) {
      get(AssociateRepository.class).add(new Associate(associate, associate.value()));
    }
    for (var series : List.of(JUNE, NOVEMBER)) {
      get(SeriesRepository.class)
          .add(
              Seasons.closing(series.value(), LocalDate.of(2027, 2, 21)),
              List.of(),
              Instant.parse("2026-09-01T12:00:00Z"));
    }
  }

  @Test
  final void one_is_found_as_it_was_set_last() {
    var delays = get(ResultDelays.class);
    delays.put(BRIT, JUNE, new ResultDelay(24));
    delays.put(BRIT, NOVEMBER, new ResultDelay(336));
    delays.put(BRIT, JUNE, new ResultDelay(48));

    assertThat(delays.find(BRIT, JUNE)).isEqualTo(new ResultDelay(48));
    assertThat(delays.find(BRIT, NOVEMBER)).isEqualTo(new ResultDelay(336));
    assertThat(delays.find(CALE, JUNE)).isEqualTo(ResultDelay.NONE);
    delays.put(BRIT, JUNE, ResultDelay.NONE);
    assertThat(delays.find(BRIT, JUNE)).isEqualTo(ResultDelay.NONE);
  }
}
