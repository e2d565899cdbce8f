package org.examcycle.application.usecase;

/**
 * A use case that alters nothing: no transaction of its own, no request key, no history.
 *
 * @param <Q> the question
 * @param <T> the read model
 */
public interface Reading<Q, T> extends UseCase<Q, T> {}
