package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateIdSpaceTest {

  @ParameterizedTest
  @CsvSource({
    "0, AAA000000",
    "999999, AAA999999",
    "1000000, AAB000000",
    "26000000, ABA000000",
    "676000000, BAA000000",
    "12389094701, SIN094701",
    "17575999999, ZZZ999999",
  })
  void every_place_is_three_letters_and_six_digits(long place, String id) {
    assertThat(CandidateIdSpace.at(place)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 17_576_000_000L})
  void there_is_no_place_outside(long place) {
    assertThatIllegalArgumentException().isThrownBy(() -> CandidateIdSpace.at(place));
  }

  @Test
  void the_space_is_whole() {
    assertThat(CandidateIdSpace.SIZE).isEqualTo(17_576_000_000L);
  }
}
