package org.examcycle.application.usecase;

import org.examcycle.domain.rule.Decision;

/**
 * One thing that a caller can ask for: a verb phrase with one method. Extended by an interface per
 * operation, on which {@link MayCall} says who may ask. Always called through the {@link
 * UseCaseBoundary}.
 *
 * @param <C> the command: a record of domain values
 * @param <T> what is granted
 */
public interface UseCase<C, T> {

  Decision<T> handle(Call call, C command);
}
