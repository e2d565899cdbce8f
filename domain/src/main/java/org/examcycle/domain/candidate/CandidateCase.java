package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;

/**
 * What must be known to take a candidate's details, new or changed.
 *
 * @param claim the earlier candidate who is said to be the same person, if one is named
 * @param schoolOnly the syllabuses entered for options that are not open to private candidates
 * @param today the day of arrival, in the centre's own zone
 */
public record CandidateCase(
    CandidateDetails details,
    Centre centre,
    Optional<PersonClaim> claim,
    List<SyllabusCode> schoolOnly,
    LocalDate today) {

  public CandidateCase {
    schoolOnly = List.copyOf(schoolOnly);
  }
}
