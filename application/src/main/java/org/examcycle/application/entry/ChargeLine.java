package org.examcycle.application.entry;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.EntryId;

/**
 * A line of what a centre owes, with the entry that it is for.
 *
 * @param syllabus that the entry is for now
 */
public record ChargeLine(
    UUID id,
    EntryId entry,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    Charge charge,
    Instant chargedAt) {}
