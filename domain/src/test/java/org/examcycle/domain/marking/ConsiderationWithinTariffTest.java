package org.examcycle.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.domain.catalogue.ComponentCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsiderationWithinTariffTest {

  private static final ComponentCode PAPER = ComponentCode.of("22");

  private final ConsiderationWithinTariff rule = new ConsiderationWithinTariff();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void up_to_five_per_cent_is_of_the_tariff(int percent) {
    assertThat(rule.check(new ConsiderationWithinTariff.Facts(PAPER, percent))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 100})
  void more_is_not(int percent) {
    assertThat(rule.check(new ConsiderationWithinTariff.Facts(PAPER, percent)))
        .contains(new MarkingRefusal.ConsiderationAboveTariff(PAPER, percent, 5))
        .get()
        .extracting(refusal -> refusal.rule())
        .isEqualTo(rule.id());
  }
}
