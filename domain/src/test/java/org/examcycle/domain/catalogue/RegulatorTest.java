package org.examcycle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegulatorTest {

  @Test
  void it_has_a_name_of_a_hundred_characters_at_most() {
    assertThat(Regulator.parse("Qualifications Wales"))
        .contains(Regulator.of("Qualifications Wales"));
    assertThat(Regulator.parse("R".repeat(100))).isPresent();
    assertThat(Regulator.parse("R".repeat(101))).isEmpty();
    assertThat(Regulator.parse(" Ofqual")).isEmpty();
    assertThat(Regulator.of("CCEA")).isLessThan(Regulator.of("Ofqual")).hasToString("CCEA");
    assertThatThrownBy(() -> Regulator.of("")).isInstanceOf(IllegalArgumentException.class);
  }
}
