package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.junit.jupiter.api.Test;

/**
 * What rows of a file find at a number whose candidate has been erased (COM-PRV-07), and what is
 * handed over to be stored.
 */
class CohortCandidatesTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final CandidateKey KEY = Candidates.key("2027-06", "MZ040", "0001");
  private static final Candidate AMIRA = Candidates.amira(KEY, Candidates.person(1));

  private static CohortCandidates with(Candidate candidate) {
    var cohort = new EntryCohorts.Cohort(List.of(candidate), List.of(), Map.of(), Map.of());
    return new CohortCandidates(Set.of(KEY), cohort, Kit.shared().get(CandidateRepository.class));
  }

  private static Candidate withUci(String uci) {
    return new Candidate(
        AMIRA.key(),
        AMIRA.person(),
        AMIRA.name(),
        AMIRA.dateOfBirth(),
        AMIRA.sex(),
        AMIRA.status(),
        Optional.of(Uci.of(uci)),
        AMIRA.uln(),
        AMIRA.version());
  }

  @Test
  void nobody_is_there() {
    assertThat(with(AMIRA.erased()).find(KEY)).isEmpty();
    assertThat(with(AMIRA.erased()).hold(KEY)).isEmpty();
    assertThat(with(AMIRA).find(KEY)).contains(AMIRA);
    assertThat(with(AMIRA).hold(KEY)).contains(AMIRA);
  }

  @Test
  void nobody_is_registered_by_that_number() {
    var candidates = with(AMIRA.erased());

    assertThat(candidates.add(AMIRA, NOW)).isFalse();
    assertThat(candidates.handOverRegistered()).isEmpty();
  }

  @Test
  void whose_uci_a_row_has_changed_is_no_longer_known_by_it() {
    var first = withUci("681990012058G");
    var claim = new EntryCohorts.UciClaim(first.uci().orElseThrow(), first.dateOfBirth());
    var claimant = new EntryCohorts.Claimant(KEY, first.person());
    var candidates =
        new CohortCandidates(
            Set.of(KEY),
            new EntryCohorts.Cohort(
                List.of(first), List.of(), Map.of(), Map.of(claim, List.of(claimant))),
            Kit.shared().get(CandidateRepository.class));
    assertThat(candidates.findPersons(claim.uci(), claim.dateOfBirth()))
        .containsExactly(first.person());

    candidates.save(withUci("689990980001D"), 1);
    assertThat(candidates.findPersons(claim.uci(), claim.dateOfBirth())).isEmpty();
  }

  @Test
  void whoever_was_handed_over_is_changed_from_then_on() {
    var other = Candidates.key("2027-06", "MZ040", "0002");
    var bilal = Candidates.amira(other, Candidates.person(2));
    var candidates =
        new CohortCandidates(
            Set.of(other),
            new EntryCohorts.Cohort(List.of(), List.of(), Map.of(), Map.of()),
            Kit.shared().get(CandidateRepository.class));
    candidates.add(bilal, NOW);
    candidates.save(bilal, 1);
    assertThat(candidates.handOverChanged()).isEmpty();
    assertThat(candidates.handOverRegistered()).containsExactly(bilal);

    candidates.save(bilal, 1);
    assertThat(candidates.handOverRegistered()).isEmpty();
    assertThat(candidates.handOverChanged()).containsExactly(new EntryCohorts.Changed(bilal, 1));
    assertThat(candidates.handOverChanged()).isEmpty();
  }
}
