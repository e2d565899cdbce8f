package org.examcycle.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.junit.jupiter.api.Test;

class EnteredMustBeKeptTest {

  private static final SeriesCode JUNE = SeriesCode.of("2027-06");

  @Test
  void one_entry_is_enough_and_none_is_nothing_to_keep() {
    var rule = new EnteredMustBeKept();

    assertThat(rule.check(new EnteredMustBeKept.Facts(List.of()))).isEmpty();
    assertThat(rule.check(new EnteredMustBeKept.Facts(List.of(JUNE))))
        .contains(new CandidateRefusal.RecordsKept(List.of(JUNE)));
  }
}
