package org.examcycle.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErasedPersonTest {

  @Test
  void has_a_date_of_birth_that_is_on_record_for_good_and_that_nobody_has() {
    assertThat(ErasedPerson.DATE_OF_BIRTH).isEqualTo("0001-01-01").isBefore(BirthDates.EARLIEST);
  }
}
