package org.examcycle.application.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Leaving;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.examcycle.testkit.usecase.Meanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A transfer is asked for at the moment when details are changed: whoever holds the person sees it.
 */
class AskedWhileChangingTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);

  private final Kit kit = Kit.shared();
  private final EntryRepository entries = kit.get(EntryRepository.class);

  @BeforeEach
  void register() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    kit.get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
    entries.add(
        Entries.made(
            new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
            HERE,
            AMIRA,
            OptionKey.of("0610", "BX"),
            NOW));
  }

  @Test
  void nothing_is_changed() {
    var transfer =
        new Transfer(
            new TransferId(new UUID(0x7000L, 0x8000000000000001L)),
            HERE,
            AMIRA,
            CentreNumber.of("MZ041"),
            NOW,
            new TransferState.Asked(),
            1);
    var meanwhile =
        Meanwhile.held(
            EntryRepository.class,
            entries,
            "listStanding",
            () -> kit.get(Transfers.class).add(transfer));

    assertThat(change(meanwhile).refusals())
        .containsExactly(new TransferRefusal.CandidateBeingTransferred(HERE));
  }

  @Test
  void where_nobody_asks_it_is() {
    assertThat(change(entries).refusals()).isEmpty();
  }

  private Decision<ChangeCandidate.Changed> change(EntryRepository asked) {
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
            kit.get(CandidateRepository.class),
            asked,
            kit.get(Offers.class),
            kit.get(SyllabusCatalogue.class),
            kit.get(ProhibitedPairs.class),
            kit.get(PersonLinks.class),
            kit.get(SeriesReleases.class),
            kit.get(Leaving.class),
            kit.get(Press.class))
        .handle(
            Call.by(new Caller.CentreOfficer("officer", true, HERE.centre()), NOW, "request"),
            new ChangeCandidate.Command(HERE, 1, details));
  }
}
