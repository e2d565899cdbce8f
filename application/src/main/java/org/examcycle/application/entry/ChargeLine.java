package org.examcycle.application.entry;

import java.time.Instant;
import java.util.UUID;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.EntryId;

/**
 * A line of what a centre owes, with the entry that it is for.
 *
 * @param option that the entry was for when it fell due
 */
public record ChargeLine(
    UUID id,
    EntryId entry,
    CandidateNumber candidate,
    OptionKey option,
    Charge charge,
    Instant chargedAt) {}
