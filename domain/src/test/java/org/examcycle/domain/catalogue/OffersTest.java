package org.examcycle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rulebook.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffersTest {

  private static Offer offer(Set<AdministrativeZone> zones, long fee) {
    return new Offer(
        SeriesCode.of("2027-06"),
        OptionKey.of("0620", "BX"),
        zones,
        true,
        false,
        Money.of(fee, "GBP"));
  }

  @Test
  void an_option_is_offered_for_no_less_than_nothing_until_it_is_taken_back() {
    assertThat(offer(AdministrativeZone.all(), 0).fee().isZero()).isTrue();
    assertThatThrownBy(() -> offer(AdministrativeZone.all(), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(offer(Set.of(AdministrativeZone.of(1)), 0).isOpen()).isTrue();
    assertThat(offer(Set.of(), 0).isOpen()).isFalse();
  }

  @Test
  void an_option_has_a_code_or_none() {
    assertThat(OptionKey.of("0620", "BX")).hasToString("0620 BX");
    assertThat(OptionKey.of("0620", "")).hasToString("0620");
    assertThat(OptionKey.of("0620", "").option()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "0620, 0654, 0620, 0654, true",
    "0620, 0654, 0654, 0620, true",
    "0654, 0620, 0620, 0654, true",
    "0620, 0654, 0620, 0653, false",
    "0620, 0654, 0653, 0654, false",
    "0620, 0654, 0654, 0654, false",
    "0620, 0654, 0620, 0620, false"
  })
  void a_prohibited_pair_has_no_order(
      String one, String other, String first, String second, boolean same) {
    var pair = SyllabusPair.of(one, other);

    assertThat(pair.isOf(SyllabusCode.of(first), SyllabusCode.of(second))).isEqualTo(same);
    assertThat(pair).isEqualTo(SyllabusPair.of(other, one));
    assertThat(pair.one()).isLessThan(pair.other());
  }

  @Test
  void a_pair_is_of_two_syllabuses() {
    assertThatThrownBy(() -> SyllabusPair.of("0620", "0620"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_table_of_pairs_names_each_once() {
    var rows = Table.rows("prohibited-pairs.csv");

    assertThat(rows).hasSize(21);
    assertThat(rows.stream().map(row -> SyllabusPair.of(row.get(0), row.get(1))))
        .doesNotHaveDuplicates();
  }
}
