package org.examcycle.domain.catalogue.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.examcycle.domain.catalogue.ExamCode;
import org.junit.jupiter.api.Test;

/** A result names what decided it, and the names are read back. */
class RowSetVersionsTest {

  private static final ExamCode KET = ExamCode.of("KET");

  @Test
  void versions_are_read_from_the_names_in_any_order() {
    assertThat(
            RowSetVersions.of(KET, List.of("english-scale/12", "KET-grade-names/3", "KET-scale/3")))
        .isEqualTo(new RowSetVersions(KET, 3, 12));
  }

  @Test
  void a_name_that_is_not_there_is_a_bug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowSetVersions.of(KET, List.of("KET-scale/3")))
        .withMessageContaining("english-scale/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RowSetVersions.of(KET, List.of("english-scale/12", "PET-scale/3")))
        .withMessageContaining("KET-scale/");
  }
}
