package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.call.IssuerFault;
import org.examcycle.rest.call.IssuerFault.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class IssuersAtStartTest {

  private static final String ONE = "https://one.example";
  private static final String TWO = "https://two.example";

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("examcycle.rest.issuers[0].issuer", ONE)
          .withProperty("examcycle.rest.issuers[1].issuer", TWO);
  private final List<String> asked = new ArrayList<>();
  private int timesDown;

  private Optional<IssuerFault> down(RestSettings.Issuer issuer) {
    asked.add(issuer.issuer());
    return asked.size() <= timesDown
        ? Optional.of(new IssuerFault(issuer.issuer(), "ConnectException, refused", Kind.DOWN))
        : Optional.empty();
  }

  private static Optional<IssuerFault> another(RestSettings.Issuer issuer) {
    return Optional.of(
        new IssuerFault(issuer.issuer(), "what answers there calls itself another", Kind.ANOTHER));
  }

  private StartRefused refused(IssuersAtStart asking) {
    return assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> asking.begin(environment).await())
        .actual();
  }

  @Test
  void each_that_is_down_is_a_line_and_the_next_start_may_find_it_up() {
    environment.setProperty("examcycle.start.wait-for-issuer", "0s");
    timesDown = Integer.MAX_VALUE;

    var refused = refused(new IssuersAtStart(this::down));

    assertThat(refused.getExitCode()).isEqualTo(69);
    assertThat(refused.lines())
        .containsExactly(
            "the issuer " + ONE + " gives no keys (ConnectException, refused)",
            "the issuer " + TWO + " gives no keys (ConnectException, refused)");
    assertThat(asked).containsExactly(ONE, TWO);
  }

  @Test
  void one_that_comes_up_in_time_is_waited_for() {
    environment.setProperty("examcycle.start.wait-for-issuer", "5m");
    timesDown = 1;

    assertThatNoException()
        .isThrownBy(() -> new IssuersAtStart(this::down).begin(environment).await());

    assertThat(asked).containsExactly(ONE, TWO, ONE, TWO);
  }

  /** A proxy says so of one that is coming up, and so does whoever is at a wrong address. */
  @Test
  void one_that_is_not_at_its_address_is_waited_for_and_then_a_setting_that_must_change() {
    var answers = new ArrayDeque<>(List.of(Optional.of(Kind.NONE_THERE), Optional.<Kind>empty()));
    assertThatNoException()
        .isThrownBy(
            () -> new IssuersAtStart(issuer -> found(issuer, answers)).begin(environment).await());
    assertThat(answers).isEmpty();

    environment.setProperty("examcycle.start.wait-for-issuer", "0s");
    timesDown = Integer.MAX_VALUE;
    var refused =
        refused(
            new IssuersAtStart(
                issuer ->
                    issuer.issuer().equals(ONE) ? found(issuer, Kind.NONE_THERE) : down(issuer)));

    assertThat(refused.getExitCode()).isEqualTo(78);
    assertThat(refused.lines())
        .containsExactly(
            "the issuer " + ONE + ": nothing is there",
            "the issuer " + TWO + " gives no keys (ConnectException, refused)");
  }

  /** The first issuer, time after time; of the other there is nothing to be said. */
  private static Optional<IssuerFault> found(
      RestSettings.Issuer issuer, Queue<Optional<Kind>> answers) {
    return issuer.issuer().equals(ONE)
        ? answers.remove().flatMap(kind -> found(issuer, kind))
        : Optional.empty();
  }

  private static Optional<IssuerFault> found(RestSettings.Issuer issuer, Kind kind) {
    return Optional.of(new IssuerFault(issuer.issuer(), "nothing is there", kind));
  }

  @Test
  void those_that_answer_are_asked_once() {
    assertThatNoException()
        .isThrownBy(() -> new IssuersAtStart(this::down).begin(environment).await());

    assertThat(asked).containsExactly(ONE, TWO);
  }

  @Test
  void one_in_whose_place_another_answers_is_a_setting_that_must_change_and_not_waited_for() {
    environment.setProperty("examcycle.start.wait-for-issuer", "5m");

    var refused = refused(new IssuersAtStart(IssuersAtStartTest::another));

    assertThat(refused.getExitCode()).isEqualTo(78);
    assertThat(refused.lines())
        .containsExactly(
            "the issuer " + ONE + ": what answers there calls itself another",
            "the issuer " + TWO + ": what answers there calls itself another");
  }
}
