package org.examcycle.application.usecase;

import java.lang.reflect.Type;

/**
 * The answers to requests that came with a key, kept in the transaction of what they did. Answers
 * hold references, never secrets.
 */
public interface RequestKeys {

  /**
   * Claims the key for this request, or finds what became of the one that had it. Waits while
   * another transaction holds the same key.
   *
   * @param scope caller and operation
   * @param answerType what an answer is: a class or a parameterized type
   */
  Claim claim(String scope, RequestKey key, Type answerType);

  /** Keeps the answer of a key that was claimed in this transaction. */
  void keep(String scope, RequestKey key, Object answer);

  /** What became of a key. */
  sealed interface Claim {
    /** Nobody has used it. */
    record Fresh() implements Claim {}

    /** It was used for a request with another fingerprint. */
    record UsedForAnother() implements Claim {}

    /** This very request was answered before. */
    record Answered(Object answer) implements Claim {}
  }
}
