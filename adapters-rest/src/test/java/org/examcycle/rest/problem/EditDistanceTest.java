package org.examcycle.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "session, session, 0",
    "session, sesion, 1",
    "session, sessions, 1",
    "session, sassion, 1",
    "kitten, sitting, 3",
    "abcdef, fedcba, 6"
  })
  void is_the_least_number_of_letters_to_change(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one)).isEqualTo(distance);
  }
}
