package org.examcycle.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.application.usecase.Purpose;

/**
 * That somebody was shown a candidate's record (COM-PRV-01).
 *
 * @param at when the request reached the board
 * @param caller issuer and subject, or the job; never a name
 * @param onBehalfOf whom the caller said to act for
 * @param what which part of the record
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReadBody(
    Instant at, String caller, Optional<String> onBehalfOf, Purpose purpose, String what) {

  static ReadBody of(RecordedRead read) {
    return new ReadBody(read.at(), read.caller(), read.onBehalfOf(), read.purpose(), read.what());
  }
}
