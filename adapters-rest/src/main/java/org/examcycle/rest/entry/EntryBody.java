package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.value.Amount;

/**
 * An entry.
 *
 * @param name of the candidate, in its own script
 * @param status private candidates are reported apart (INT-CAN-04)
 * @param standing how early it reached the board
 * @param previous whose entry is retaken; absent for a first entry
 * @param carriedFrom whose marks of an earlier series it carries; absent where it carries nothing
 * @param fee of the present option
 * @param withdrawnAt absent while it stands
 * @param version to be sent as {@code If-Match} with a change
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EntryBody(
    UUID id,
    SeriesCode series,
    CentreNumber centre,
    CandidateNumber candidate,
    String name,
    String latinName,
    CandidateStatus status,
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    EntryKind kind,
    EntryStanding standing,
    Optional<EarlierCandidate> previous,
    Optional<EarlierCandidate> carriedFrom,
    Amount fee,
    Instant arrivedAt,
    Optional<Instant> withdrawnAt,
    long version) {}
