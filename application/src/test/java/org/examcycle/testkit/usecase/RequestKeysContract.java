package org.examcycle.testkit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.application.usecase.RequestKeys.Claim;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.junit.jupiter.api.Test;

/** What {@link RequestKeys} do on every adapter. */
public abstract class RequestKeysContract extends PortContract {

  private static final RequestKey KEY = new RequestKey("key-1", "fingerprint");
  private static final Made MADE = new Made("made", 3);

  /** A usual answer. */
  public record Made(String what, long version) {}

  /** A kind of answer. */
  public sealed interface Fate {}

  /** One kind. */
  public record Charged(Money fee, Fraction share) implements Fate {}

  /** Another. */
  public record Free() implements Fate {}

  /** One component of every sort that answers are made of. */
  public record Everything(
      UUID id,
      Instant at,
      LocalDate on,
      CentreNumber centre,
      SeriesCode series,
      Optional<CentreNumber> moved,
      Optional<String> nothing,
      List<Fate> fates,
      Map<String, Integer> counts,
      boolean isLate,
      Thread.State state) {

    /** No component, so no part of what is kept; writing it would never end. */
    public Everything getItself() {
      return this;
    }
  }

  private Claim claim(String scope, RequestKey key, Type type) {
    return within(() -> get(RequestKeys.class).claim(scope, key, type));
  }

  /** In a transaction that is rolled back. */
  private Claim within(Supplier<Claim> work) {
    var claims = new ArrayList<Claim>();
    get(Transactions.class)
        .within(
            () -> {
              claims.add(work.get());
              return Decision.refused(new No());
            });
    return claims.getLast();
  }

  private void answer(String scope, RequestKey key, Object answer) {
    get(Transactions.class)
        .within(
            () -> {
              get(RequestKeys.class).claim(scope, key, answer.getClass());
              get(RequestKeys.class).keep(scope, key, answer);
              return Decision.granted(answer);
            });
  }

  @Test
  final void a_key_that_nobody_has_used_is_fresh() {
    assertThat(claim("officer MakeEntry", KEY, Made.class)).isEqualTo(new Claim.Fresh());
  }

  @Test
  final void the_same_request_gets_the_same_answer() {
    answer("officer MakeEntry", KEY, MADE);

    assertThat(claim("officer MakeEntry", KEY, Made.class)).isEqualTo(new Claim.Answered(MADE));
  }

  @Test
  final void another_request_with_the_same_key_is_told_so() {
    answer("officer MakeEntry", KEY, MADE);

    assertThat(claim("officer MakeEntry", new RequestKey("key-1", "other"), Made.class))
        .isEqualTo(new Claim.UsedForAnother());
  }

  @Test
  final void keys_of_two_callers_or_operations_never_meet() {
    answer("officer MakeEntry", KEY, MADE);

    assertThat(claim("other MakeEntry", KEY, Made.class)).isEqualTo(new Claim.Fresh());
    assertThat(claim("officer Withdraw", KEY, Made.class)).isEqualTo(new Claim.Fresh());
  }

  @Test
  final void a_refused_request_leaves_its_key_unused() {
    claim("officer MakeEntry", KEY, Made.class);

    assertThat(claim("officer MakeEntry", KEY, Made.class)).isEqualTo(new Claim.Fresh());
  }

  @Test
  final void an_answer_comes_back_as_it_was() {
    var everything =
        new Everything(
            new UUID(1, 2),
            Instant.parse("2026-09-01T12:00:00.123456789Z"),
            LocalDate.parse("2026-06-30"),
            CentreNumber.of("MZ040"),
            SeriesCode.of("2026-06"),
            Optional.of(CentreNumber.of("12345")),
            Optional.empty(),
            List.of(new Charged(Money.of(1050, "GBP"), Fraction.of(1, 3)), new Free()),
            Map.of("entries", 2),
            true,
            Thread.State.WAITING);
    answer("officer MakeEntry", KEY, everything);

    assertThat(claim("officer MakeEntry", KEY, Everything.class))
        .isEqualTo(new Claim.Answered(everything));
  }

  @Test
  final void an_answer_of_a_kind_comes_back_as_that_kind() {
    answer("officer Charge", KEY, new Free());

    assertThat(claim("officer Charge", KEY, Fate.class)).isEqualTo(new Claim.Answered(new Free()));
  }

  @Test
  final void whoever_comes_second_waits_for_the_answer_of_the_first() throws Exception {
    var claimed = new CountDownLatch(1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          others.submit(
              () ->
                  get(Transactions.class)
                      .within(
                          () -> {
                            var claim =
                                get(RequestKeys.class).claim("officer MakeEntry", KEY, Made.class);
                            claimed.countDown();
                            get(RequestKeys.class).keep("officer MakeEntry", KEY, MADE);
                            return Decision.granted(claim);
                          }));
      claimed.await();
      var second = others.submit(() -> claim("officer MakeEntry", KEY, Made.class));

      assertThat(first.get().ifGranted()).contains(new Claim.Fresh());
      assertThat(second.get()).isEqualTo(new Claim.Answered(MADE));
    }
  }
}
