package org.examcycle.application.entry;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;

/**
 * An entry with the candidate's name, as a screen shows it.
 *
 * @param status private candidates are reported apart (INT-CAN-04)
 * @param previous whom a retake names
 * @param carriedFrom whose marks it carries
 * @param fee of the present option
 * @param withdrawnAt empty while it stands
 */
public record EntryView(
    EntryId id,
    CandidateKey candidate,
    PersonId person,
    PersonName name,
    CandidateStatus status,
    OptionKey option,
    EntryKind kind,
    EntryStanding standing,
    Optional<CandidateKey> previous,
    Optional<CandidateKey> carriedFrom,
    Money fee,
    Instant arrivedAt,
    Optional<Instant> withdrawnAt,
    long version) {}
