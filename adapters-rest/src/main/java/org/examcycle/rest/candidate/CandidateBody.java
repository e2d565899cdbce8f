package org.examcycle.rest.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.value.LanguageTag;

/**
 * A candidate.
 *
 * @param version to be sent as {@code If-Match} with a change
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CandidateBody(
    SeriesCode series,
    CentreNumber centre,
    CandidateNumber number,
    String name,
    String latinName,
    LanguageTag language,
    LocalDate dateOfBirth,
    Sex sex,
    CandidateStatus status,
    Optional<Uci> uci,
    Optional<Uln> uln,
    long version) {}
