package org.examcycle.application.privacy;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.usecase.Purpose;

/**
 * That somebody was shown a person's record (COM-PRV-01).
 *
 * @param at when the request reached the board
 * @param caller issuer and subject, or the job; never a name
 * @param onBehalfOf whom the caller said to act for
 * @param what which part of the record: {@code entry}, {@code result}
 */
public record RecordedRead(
    Instant at, String caller, Optional<String> onBehalfOf, Purpose purpose, String what) {}
