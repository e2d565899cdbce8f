package org.examcycle.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.examcycle.domain.catalogue.CatalogueRefusal.RowGivenTwice;
import org.examcycle.domain.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyRowsTest {

  private static FaultyRows of(int faults) {
    var rows = new FaultyRows();
    IntStream.range(0, faults)
        .forEach(at -> rows.add(new Row<>(at + 2, "0620"), "syllabus", new RowGivenTwice("0620")));
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "999, 999", "1000, 1000", "1001, 1000", "3000, 1000"})
  void the_first_faults_are_told_and_all_are_counted(int faults, int told) {
    var rows = of(faults);

    assertThat(rows.isEmpty()).isFalse();
    var refused = rows.<String>refused();
    assertThat(refused.refusals()).hasSize(told);
    assertThat(refused).isEqualTo(Decision.refused(refused.refusals(), faults));
  }

  @Test
  void a_file_without_a_fault_is_not_refused() {
    assertThat(of(0).isEmpty()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> of(0).refused());
  }
}
