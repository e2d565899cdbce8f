package org.examcycle.domain.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a result that was released still stands (ENG-VER-01, ENG-VER-03).
 *
 * @param <R> what a result is to a verifier
 */
public sealed interface Standing<R> {

  /** It stands. Results do not expire: age is left to whoever asks. */
  record Valid<R>() implements Standing<R> {}

  /** Another result has replaced it. */
  record Superseded<R>(LocalDate since, R replacement) implements Standing<R> {}

  /** It was taken back. */
  record Withdrawn<R>(LocalDate since, Optional<R> replacement) implements Standing<R> {}
}
