package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.rest.value.Amount;

/**
 * A line of what a centre owes (INT-ENT-16).
 *
 * @param syllabus with {@code option}: what the entry was for when it fell due
 * @param amount below nothing where it is given back
 * @param rule that priced it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ChargeBody(
    UUID id,
    UUID entry,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    ChargeKind kind,
    Amount amount,
    EntryStanding standing,
    String rule,
    Instant chargedAt) {}
