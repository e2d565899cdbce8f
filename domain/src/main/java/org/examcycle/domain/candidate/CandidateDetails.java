package org.examcycle.domain.candidate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A candidate's details as a centre gives them, before any rule has been asked.
 *
 * @param uci as written, right or wrong
 * @param uln as written, right or wrong
 */
public record CandidateDetails(
    String name,
    String latinName,
    Locale language,
    LocalDate dateOfBirth,
    Sex sex,
    CandidateStatus status,
    Optional<String> uci,
    Optional<String> uln) {

  /**
   * The candidate of these details, once the rules have nothing against them.
   *
   * @throws IllegalArgumentException if a rule was not asked
   */
  public Candidate as(CandidateKey key, PersonId person, long version) {
    return new Candidate(
        key,
        person,
        new PersonName(name, latinName, language),
        dateOfBirth,
        sex,
        status,
        uci.map(Uci::of),
        uln.map(Uln::of),
        version);
  }

  /** Whether these are the very details of the candidate. */
  public boolean areOf(Candidate candidate) {
    return name.equals(candidate.name().original())
        && latinName.equals(candidate.name().latin())
        && language.toLanguageTag().equals(candidate.name().language().toLanguageTag())
        && dateOfBirth.equals(candidate.dateOfBirth())
        && sex == candidate.sex()
        && status == candidate.status()
        && uci.equals(candidate.uci().map(Uci::value))
        && uln.equals(candidate.uln().map(Uln::value));
  }
}
