package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Verifying a result by the two numbers that a candidate gives. */
public interface VerificationDriver {

  Outcome<Checked> verify(Actor by, String candidateId, String secretNumber);

  /**
   * Says from which exam day on results of an exam are verified by numbers.
   *
   * @param to the last exam day, counted; none: until further notice
   */
  Outcome<String> makeVerifiable(Actor by, String exam, LocalDate from, Optional<LocalDate> to);

  /**
   * @param answer {@code NO_MATCH}, {@code CONTACT_BOARD}, {@code NOTHING_AT_PRESENT}, {@code
   *     NO_RESULT}, {@code VERIFIED} or {@code WITHDRAWN}
   * @param ask who knows more: {@code CENTRE}, {@code BOARD}
   * @param standing {@code VALID} or {@code WITHDRAWN}
   * @param noResult with {@code NO_RESULT}: {@code X} or {@code Z}
   * @param photo {@code NONE} where the exam takes a photo on the day and it was declined
   * @param earlier results that were shown before and have been replaced
   */
  record Checked(
      String answer,
      List<String> ask,
      Optional<String> standing,
      Optional<String> name,
      Optional<String> exam,
      Optional<LocalDate> examDate,
      Optional<ResultSeen> result,
      Optional<String> noResult,
      Optional<LocalDate> withdrawnSince,
      Optional<String> photo,
      List<Earlier> earlier) {
    public Checked {
      ask = List.copyOf(ask);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * @param since the day on which it was replaced
   */
  record Earlier(LocalDate since, ResultSeen result) {}
}
