package org.examcycle.rest.entry;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.rest.value.Amount;

/**
 * A line of what a centre owes (INT-ENT-16).
 *
 * @param syllabus that the entry is for now
 * @param amount below nothing where it is given back
 * @param rule that priced it
 */
record ChargeBody(
    UUID id,
    UUID entry,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    ChargeKind kind,
    Amount amount,
    EntryStanding standing,
    String rule,
    Instant chargedAt) {}
