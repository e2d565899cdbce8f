package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.entry.EnteredComponent;
import org.examcycle.domain.calendar.Session;
import org.junit.jupiter.api.Test;

/** What was stored by another build is read: the one before, and the one after beside it. */
class AnswerJsonTest {

  private static final String FROM_BEFORE =
      """
      {"date":"2027-05-10","session":"AM","keyTime":"2027-05-10T09:00:00Z","minutes":90}\
      """;

  private static final EnteredComponent.Sat SAT =
      new EnteredComponent.Sat(
          LocalDate.parse("2027-05-10"),
          Session.AM,
          Instant.parse("2027-05-10T09:00:00Z"),
          90,
          Optional.empty());

  @Test
  void an_answer_of_before_there_was_a_part_has_none() {
    assertThat(AnswerJson.read(FROM_BEFORE, EnteredComponent.Sat.class)).isEqualTo(SAT);
  }

  @Test
  void a_part_that_a_later_build_adds_is_passed_over() {
    var later = FROM_BEFORE.replace("{", "{\"room\":\"Hall\",");

    assertThat(AnswerJson.read(later, EnteredComponent.Sat.class)).isEqualTo(SAT);
  }

  @Test
  void what_is_written_is_read() {
    var moved =
        new EnteredComponent.Sat(
            SAT.date(), SAT.session(), SAT.keyTime(), 90, Optional.of(Instant.EPOCH));

    assertThat(AnswerJson.read(AnswerJson.write(moved), EnteredComponent.Sat.class))
        .isEqualTo(moved);
  }
}
