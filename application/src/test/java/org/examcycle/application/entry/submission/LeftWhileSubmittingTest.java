package org.examcycle.application.entry.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.examcycle.testkit.usecase.Meanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A centre leaves its Associate while it sends something there: nothing is left behind
 * (INT-PRE-02).
 */
class LeftWhileSubmittingTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final EntryId ENTRY = new EntryId(new UUID(0x7000L, 0x8000000000000001L));

  private final Kit kit = Kit.shared();
  private final CentreRepository centres = kit.get(CentreRepository.class);

  @BeforeEach
  void enter() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"));
    centres.add(Centres.with(Centres.centre("MZ040"), CentreStatus.APPROVED, Optional.of(BRIT), 1));
    kit.get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
    kit.get(EntryRepository.class)
        .add(Entries.made(ENTRY, HERE, AMIRA, OptionKey.of("0610", "BX"), NOW));
  }

  @Test
  void it_sends_to_nobody() {
    assertThat(submit(leavingMeanwhile()))
        .containsExactly(new CentreRefusal.CentreHasNoAssociate(HERE.centre()));
    assertThat(kit.get(Submissions.class).holdWaiting(HERE.centre())).isEmpty();
  }

  @Test
  void where_it_stays_it_sends() {
    assertThat(submit(centres)).isEmpty();
    assertThat(kit.get(Submissions.class).holdWaiting(HERE.centre())).hasSize(1);
  }

  /** Whoever holds the centre has waited until it has left. */
  private CentreRepository leavingMeanwhile() {
    return Meanwhile.held(CentreRepository.class, centres, "hold", this::leave);
  }

  private void leave() {
    var attached = centres.find(HERE.centre()).orElseThrow();
    centres.save(Centres.with(attached, CentreStatus.APPROVED, Optional.empty(), 2), 1);
  }

  private List<Refusal> submit(CentreRepository centres) {
    var service =
        new SubmitToAssociateService(
            centres,
            kit.get(CandidateRepository.class),
            kit.get(EntryRepository.class),
            kit.get(SubmissionChecks.class),
            kit.get(Submissions.class),
            kit.get(Ids.class));
    var officer = new Caller.CentreOfficer("officer", true, HERE.centre());
    return service
        .handle(
            Call.by(officer, NOW, "request"),
            new SubmitToAssociate.Command(new Asked.ToWithdraw(ENTRY)))
        .refusals();
  }
}
