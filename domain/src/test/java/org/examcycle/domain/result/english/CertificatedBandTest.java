package org.examcycle.domain.result.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.EnglishRows;
import org.junit.jupiter.api.Test;

class CertificatedBandTest {

  @Test
  void they_are_those_of_the_exams_rows_the_highest_first() {
    assertThat(CertificatedBand.of(EnglishRows.of("FCE", LocalDate.of(2027, 6, 5))))
        .containsExactly(
            new CertificatedBand("Grade A", CefrLevel.C1, 180, 190),
            new CertificatedBand("Grade B", CefrLevel.B2, 173, 179),
            new CertificatedBand("Grade C", CefrLevel.B2, 160, 172),
            new CertificatedBand("Level B1", CefrLevel.B1, 140, 159));
  }

  @Test
  void they_carry_the_names_of_the_period() {
    assertThat(CertificatedBand.of(EnglishRows.of("PET", LocalDate.of(2019, 12, 31))))
        .extracting(CertificatedBand::label)
        .containsExactly("Pass with Distinction", "Pass with Merit", "Pass", "Level A2");
  }

  @Test
  void a_score_lies_in_it_from_its_lowest_to_its_highest() {
    var gradeB = new CertificatedBand("Grade B", CefrLevel.B2, 173, 179);

    assertThat(gradeB.holds(172)).isFalse();
    assertThat(gradeB.holds(173)).isTrue();
    assertThat(gradeB.holds(179)).isTrue();
    assertThat(gradeB.holds(180)).isFalse();
  }

  @Test
  void a_band_has_a_score() {
    assertThat(new CertificatedBand("Grade A", CefrLevel.C1, 180, 180).to()).isEqualTo(180);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CertificatedBand("Grade A", CefrLevel.C1, 180, 179));
  }
}
