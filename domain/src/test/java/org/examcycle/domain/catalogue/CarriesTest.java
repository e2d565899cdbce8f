package org.examcycle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriesTest {

  @Test
  void work_is_written_as_its_components() {
    var work = new Carries.Work(Set.of(ComponentCode.of("13"), ComponentCode.of("03")));

    assertThat(Carries.parse("13 03")).contains(work);
    assertThat(work).hasToString("03 13");
  }

  @Test
  void a_whole_result_is_written_as_its_type() {
    var result = new Carries.WholeResult("AS_LEVEL");

    assertThat(Carries.parse("AS_LEVEL")).contains(result);
    assertThat(result).hasToString("AS_LEVEL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "03,13", "03  13", "03 ", "as_level", "AS"})
  void nothing_else_is(String text) {
    assertThat(Carries.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "83", "99"})
  void components_numbered_from_80_carry(String code) {
    assertThat(component(code).carries()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"03", "79"})
  void others_do_not(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> component(code));
  }

  @Test
  void some_work_is_carried() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Carries.Work(Set.of()));
  }

  private static WeightedComponent component(String code) {
    return new WeightedComponent(
        ComponentCode.of(code),
        50,
        Fraction.ONE,
        Optional.empty(),
        Optional.of(new Carries.WholeResult("AS_LEVEL")));
  }

  @ParameterizedTest
  @CsvSource({"ICE,true", "A_LEVEL,true", "IGCSE_9_1,true", "AS,false", "9_1,false", "_AS,false"})
  void is_the_result_of_any_type_that_the_catalogue_can_have(String code, boolean known) {
    assertThat(QualificationType.CODE.matcher(code).matches()).isEqualTo(known);
    assertThat(Carries.parse(code).isPresent()).isEqualTo(known);
  }
}
