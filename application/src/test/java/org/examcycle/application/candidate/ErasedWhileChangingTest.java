package org.examcycle.application.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Leaving;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.AccessRefusal.StaleVersion;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever's details are changed is erased at that moment: there is nobody (COM-PRV-07). */
class ErasedWhileChangingTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);

  private final Kit kit = Kit.shared();
  private final CandidateRepository usual = kit.get(CandidateRepository.class);

  @BeforeEach
  void register() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    usual.add(Candidates.amira(HERE, AMIRA), NOW);
  }

  private CandidateRepository erasedMeanwhile() {
    return ErasedMeanwhile.beforeSaving(
        CandidateRepository.class, usual, () -> kit.get(PersonRecords.class).erase(Set.of(AMIRA)));
  }

  @Test
  void who_was_never_entered_is_nobody() {
    assertThat(change(erasedMeanwhile(), 1).refusals()).containsExactly(new NotFound());
  }

  @Test
  void who_was_entered_is_nobody() {
    kit.get(EntryRepository.class)
        .add(
            Entries.made(
                new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
                HERE,
                AMIRA,
                OptionKey.of("0610", "BX"),
                NOW));

    assertThat(change(erasedMeanwhile(), 1).refusals()).containsExactly(new NotFound());
  }

  @Test
  void who_was_changed_meanwhile_is_at_another_version() {
    assertThat(change(usual, 7).refusals()).containsExactly(new StaleVersion(7));
  }

  private Decision<ChangeCandidate.Changed> change(CandidateRepository candidates, long version) {
    var amira = Candidates.amira(HERE, AMIRA);
    var details =
        new CandidateDetails(
            amira.name().original(),
            "Amira H",
            amira.name().language(),
            amira.dateOfBirth(),
            amira.sex(),
            amira.status(),
            Optional.empty(),
            Optional.empty());
    return new ChangeCandidateService(
            kit.get(CentreRepository.class),
            candidates,
            kit.get(EntryRepository.class),
            kit.get(Offers.class),
            kit.get(SyllabusCatalogue.class),
            kit.get(ProhibitedPairs.class),
            kit.get(PersonLinks.class),
            kit.get(SeriesReleases.class),
            kit.get(Leaving.class),
            kit.get(Press.class))
        .handle(
            Call.by(new Caller.CentreOfficer("officer", true, HERE.centre()), NOW, "request"),
            new ChangeCandidate.Command(HERE, version, details));
  }
}
