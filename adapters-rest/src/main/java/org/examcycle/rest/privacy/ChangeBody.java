package org.examcycle.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.domain.rule.RuleId;

/**
 * A change that is on record (COM-QUA-01).
 *
 * @param at when the request reached the board
 * @param caller issuer and subject, or the job; never a name
 * @param onBehalfOf whom the caller said to act for
 * @param operation by which it was done
 * @param what in the past tense
 * @param before ids, numbers and references before
 * @param after the same after
 * @param rules it was decided under
 * @param personalState whether there are names, birth dates or reasons, and what became of them
 * @param personal those values, where they are shown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChangeBody(
    Instant at,
    String caller,
    Optional<String> onBehalfOf,
    String operation,
    String what,
    Map<String, String> before,
    Map<String, String> after,
    List<String> rules,
    RecordedChange.Personal.State personalState,
    Map<String, String> personal) {

  static ChangeBody of(RecordedChange change) {
    return new ChangeBody(
        change.at(),
        change.caller(),
        change.onBehalfOf(),
        change.operation(),
        change.what(),
        new TreeMap<>(change.before()),
        new TreeMap<>(change.after()),
        change.rules().stream().map(RuleId::value).toList(),
        change.personal().state(),
        new TreeMap<>(change.personal().values()));
  }
}
