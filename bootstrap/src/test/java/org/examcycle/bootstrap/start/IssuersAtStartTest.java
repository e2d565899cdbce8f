package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.examcycle.rest.call.IssuerFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IssuersAtStartTest {

  private static final IssuerFault DOWN =
      new IssuerFault("https://one.example", "ConnectException, Connection refused", false);
  private static final IssuerFault ANOTHER =
      new IssuerFault(
          "https://two.example", "what answers there calls itself https://three.example", true);

  private static void ask(IssuerFault... faults) {
    new IssuersAtStart(() -> List.of(faults)).afterSingletonsInstantiated();
  }

  @Test
  void one_that_is_down_is_told_in_one_line_and_stops_nobody(CapturedOutput output) {
    assertThatNoException().isThrownBy(() -> ask(DOWN));

    assertThat(output.toString().lines())
        .filteredOn(line -> line.contains("https://one.example"))
        .singleElement()
        .asString()
        .contains("gives no keys (ConnectException, Connection refused)");
  }

  @Test
  void one_in_whose_place_another_answers_is_a_setting_that_must_change() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ask(DOWN, ANOTHER))
        .satisfies(refused -> assertThat(refused.getExitCode()).isEqualTo(78))
        .extracting(StartRefused::lines)
        .isEqualTo(
            List.of(
                "the issuer https://two.example: what answers there calls itself"
                    + " https://three.example"));
  }

  @Test
  void of_those_that_answer_nothing_is_said(CapturedOutput output) {
    assertThatNoException().isThrownBy(IssuersAtStartTest::ask);

    assertThat(output).doesNotContain("issuer");
  }
}
