package org.examcycle.application.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * The first argument of every use case. Stamped once by the adapter, when it has read the request's
 * head; a job keeps the call that asked for it.
 *
 * @param onBehalfOf whom the caller says to act for, if not for itself
 * @param purpose what for; the use case's own purpose where the caller names none
 * @param arrivedAt when the request reached the board: the time by which every deadline is judged
 * @param requestKey sent by a caller who may have to repeat the request
 * @param requestId stands in log, problem and history
 */
public record Call(
    Caller caller,
    Optional<String> onBehalfOf,
    Optional<Purpose> purpose,
    Instant arrivedAt,
    Optional<RequestKey> requestKey,
    String requestId) {

  public static Call by(Caller caller, Instant arrivedAt, String requestId) {
    return new Call(
        caller, Optional.empty(), Optional.empty(), arrivedAt, Optional.empty(), requestId);
  }

  public Call repeatable(RequestKey key) {
    return new Call(caller, onBehalfOf, purpose, arrivedAt, Optional.of(key), requestId);
  }
}
