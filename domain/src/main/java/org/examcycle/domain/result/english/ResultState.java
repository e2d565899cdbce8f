package org.examcycle.domain.result.english;

/**
 * How far the board has come with the result of one entry. The board alone knows it; what others
 * are told is a {@link ResultAnswer}.
 *
 * @param <R> what a result is to whoever asks
 */
public sealed interface ResultState<R> {

  /** Not ready, or ready and held by nobody's decision. */
  record NotReleased<R>() implements ResultState<R> {}

  /** Released as pending: a result will follow. */
  record Pending<R>() implements ResultState<R> {}

  /** Released as withheld: the candidate is to ask the centre. */
  record Withheld<R>() implements ResultState<R> {}

  /** Released, and there is no result, nor a score of any part. */
  record NoResult<R>(Absence absence) implements ResultState<R> {}

  /** Released. */
  record Released<R>(R result) implements ResultState<R> {}
}
