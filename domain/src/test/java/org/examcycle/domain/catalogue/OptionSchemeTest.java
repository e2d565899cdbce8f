package org.examcycle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.CatalogueRefusal.ComponentMaximaDiffer;
import org.examcycle.domain.catalogue.CatalogueRefusal.OptionGivenTwice;
import org.examcycle.domain.catalogue.SyllabusOptions.Misfit;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionSchemeTest {

  private static WeightedComponent component(String code, int maximum, String factor) {
    return WeightedComponent.of(ComponentCode.of(code), maximum, Fraction.parse(factor));
  }

  private static OptionScheme option(
      String code, String alias, int maximum, WeightedComponent... components) {
    return new OptionScheme(
        OptionCode.parse(code), OptionCode.parse(alias), "IGCSE", maximum, List.of(components));
  }

  @Test
  void an_option_knows_its_components_that_carry_marks() {
    var work =
        new WeightedComponent(
            ComponentCode.of("83"), 40, Fraction.ONE, Optional.empty(), Carries.parse("03"));
    var option = option("DX", "", 100, component("11", 60, "1"), work);

    assertThat(option.carrying()).containsExactly(work);
  }

  @Nested
  class a_factor {
    @ParameterizedTest
    @CsvSource({"40,3/10,200,3/2", "30,1/5,200,4/3", "60,1/5,200,2/3", "80,1/2,200,5/4"})
    void is_the_share_of_the_option_over_the_component_s_maximum(
        int maximum, String share, int option, String factor) {
      assertThat(
              WeightedComponent.ofShare(
                      ComponentCode.of("01"), maximum, Fraction.parse(share), option)
                  .factor())
          .isEqualTo(Fraction.parse(factor));
    }

    @Test
    void of_zero_carries_no_weight_and_may_endorse() {
      assertThat(component("05", 30, "0").carriesWeight()).isFalse();
      assertThat(component("05", 30, "1/9").carriesWeight()).isTrue();
      assertThat(WeightedComponent.endorsing(ComponentCode.of("05"), 30, "speaking").factor())
          .isEqualTo(Fraction.ZERO);
    }

    @Test
    void below_zero_an_endorsement_with_weight_and_no_mark_at_all_are_mistakes() {
      var code = ComponentCode.of("05");
      assertThatThrownBy(() -> component("05", 30, "-1"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> component("05", 0, "1"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(component("05", 1, "1").weightedMaximum()).isEqualTo(Fraction.ONE);
      assertThatThrownBy(
              () -> new WeightedComponent(code, 30, Fraction.ONE, Optional.of("speaking")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class an_option {
    @Test
    void gives_its_maximum_for_full_marks() {
      var option = option("BY", "", 200, component("22", 40, "3/2"), component("42", 112, "5/4"));
      assertThat(option.key()).isEqualTo("BY");
      assertThat(option.componentCodes())
          .containsExactlyInAnyOrder(ComponentCode.of("22"), ComponentCode.of("42"));
      assertThat(option.find(ComponentCode.of("42"))).map(WeightedComponent::maximum).contains(112);
      assertThat(option.find(ComponentCode.of("43"))).isEmpty();
      assertThat(option("", "", 1, component("01", 1, "1")).key()).isEmpty();
    }

    @Test
    void is_a_mistake_otherwise_and_with_a_component_twice() {
      var half = component("01", 50, "1");
      assertThatThrownBy(() -> option("A", "", 100, half))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> option("A", "", 100, half, half))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> option("A", "", 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class the_options_of_a_syllabus {
    private final OptionScheme au = option("AU", "A2", 50, component("11", 50, "1"));
    private final OptionScheme b =
        option("B", "", 100, component("11", 50, "1"), component("21", 50, "1"));
    private final OptionScheme c =
        option("C", "", 60, component("11", 50, "1"), component("21", 50, "1/5"));
    private final SyllabusOptions options = new SyllabusOptions(List.of(au, b, c));

    @Test
    void are_found_by_code_and_by_alias() {
      assertThat(options.find(OptionCode.of("AU"))).contains(au);
      assertThat(options.find(OptionCode.of("A2"))).contains(au);
      assertThat(options.find(OptionCode.of("B"))).contains(b);
      assertThat(options.find(OptionCode.of("Z"))).isEmpty();
    }

    @Test
    void have_what_is_entered_by_its_code_and_not_by_its_alias() {
      assertThat(options.have(OptionKey.of("9702", "AU"))).isTrue();
      assertThat(options.have(OptionKey.of("9702", "A2"))).isFalse();
      assertThat(options.have(OptionKey.of("9702", ""))).isFalse();
      var uncoded = option("", "", 50, component("11", 50, "1"));
      assertThat(new SyllabusOptions(List.of(uncoded)).have(OptionKey.of("9702", ""))).isTrue();
    }

    @Test
    void are_found_as_tables_name_them() {
      assertThat(find("AU (A2)", "11")).contains(au);
      assertThat(find("A2", "")).contains(au);
      assertThat(find("ZZ (A2)", "")).contains(au);
      assertThat(find("B", "21 11")).contains(b);
      assertThat(find("B", "11")).isEmpty();
      assertThat(find("Z", "")).isEmpty();
    }

    @Test
    void are_found_by_components_where_these_say_which() {
      assertThat(find("", "11")).contains(au);
      assertThat(find("", "21 11")).isEmpty();
      assertThat(find("", "21")).isEmpty();
    }

    @Test
    void know_the_maximum_of_a_component() {
      assertThat(options.maximumOf(ComponentCode.of("21"))).contains(50);
      assertThat(options.maximumOf(ComponentCode.of("22"))).isEmpty();
    }

    @Test
    void have_one_name_each_and_one_maximum_a_component() {
      var other = option("A2", "", 40, component("11", 40, "1"));
      var again = option("D", "B", 50, component("11", 50, "1"));
      assertThat(SyllabusOptions.check(List.of(au, b, other, again)))
          .containsExactly(
              new Misfit(other, Optional.empty(), new OptionGivenTwice("A2")),
              new Misfit(
                  other,
                  ComponentCode.parse("11"),
                  new ComponentMaximaDiffer("A2", ComponentCode.of("11"), 40, 50)),
              new Misfit(again, Optional.empty(), new OptionGivenTwice("B")));
      assertThatThrownBy(() -> new SyllabusOptions(List.of(b, b)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void are_known_by_name_whichever_components_a_table_lists() {
      assertThat(find("AU", "99")).isEmpty();
      assertThat(options.findCalled(OptionLabel.parse("AU", "99").orElseThrow()))
          .isEqualTo(find("AU", ""))
          .isPresent();
      assertThat(options.findCalled(OptionLabel.parse("", "99").orElseThrow())).isEmpty();
    }

    @Test
    void are_not_known_by_a_name_that_is_made_of_two() {
      assertThat(find("AU (A2)", "")).isPresent().isEqualTo(find("A2", ""));
      assertThat(find("B (A2)", "")).isEmpty();
      assertThat(find("AU (B)", "")).isEmpty();
      assertThat(find("AU (ZZ)", "")).isEqualTo(find("AU", ""));
      assertThat(options.findCalled(OptionLabel.parse("B (A2)", "11").orElseThrow())).isEmpty();
    }

    private Optional<OptionScheme> find(String name, String components) {
      return options.find(OptionLabel.parse(name, components).orElseThrow());
    }
  }

  @Nested
  class a_label {
    @Test
    void reads_code_alias_and_components() {
      assertThat(OptionLabel.parse(" AU (A2) ", "22, 42 52"))
          .contains(
              new OptionLabel(
                  OptionCode.parse("AU"),
                  OptionCode.parse("A2"),
                  List.of(ComponentCode.of("22"), ComponentCode.of("42"), ComponentCode.of("52"))));
      assertThat(OptionLabel.parse("AU(A2)", "")).isPresent();
      assertThat(OptionLabel.parse("", "22")).isPresent();
    }

    @Test
    void is_refused_when_it_says_nothing_or_nonsense() {
      assertThat(OptionLabel.parse("", " ")).isEmpty();
      assertThat(OptionLabel.parse("ABC", "22")).isEmpty();
      assertThat(OptionLabel.parse("A", "2")).isEmpty();
      assertThat(OptionLabel.parse("A (", "22")).isEmpty();
      assertThat(OptionLabel.parse("", "11 11 21")).isEmpty();
      assertThat(OptionLabel.parse("A", "11 21 11")).isEmpty();
    }
  }
}
