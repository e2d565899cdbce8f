package org.examcycle.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.clash.TransferredDeviations;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is erased at that moment is entered for nothing, and goes nowhere (COM-PRV-07). */
class ErasedWhileEnteringTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final CentreNumber SOUTHGATE = CentreNumber.of("MZ041");
  private static final OptionKey OTHER = OptionKey.of("0610", "CX");

  private static final MakeEntry.Command ENTERING =
      new MakeEntry.Command(HERE, Biology.OPTION, Optional.empty());

  private final Kit kit = Kit.shared();
  private final EntryDesk usual = new EntryDesk(kit.get(EntryPorts.class));
  private final CandidateRepository erased =
      ErasedMeanwhile.of(CandidateRepository.class, kit.get(CandidateRepository.class));
  private final EntryDesk meanwhile = new EntryDesk(with(erased));

  @BeforeEach
  void offer() {
    Biology.begin(kit, HERE, AMIRA, NOW);
    kit.get(Offers.class).put(List.of(offer(Biology.OPTION), offer(OTHER)));
  }

  @Test
  void who_is_to_be_entered_is_not_registered() {
    assertThat(meanwhile.make(of(HERE.centre()), ENTERING).refusals())
        .containsExactly(new EntryRefusal.CandidateNotRegistered(HERE));
    assertThat(kit.get(EntryRepository.class).listOf(HERE)).isEmpty();
    assertThat(usual.make(of(HERE.centre()), ENTERING).refusals()).isEmpty();
  }

  @Test
  void the_entry_that_is_to_be_changed_is_a_numbers() {
    var made = usual.make(of(HERE.centre()), ENTERING);
    var command = new AmendEntry.Command(made.ifGranted().orElseThrow().entry(), 1, OTHER);

    assertThat(meanwhile.amend(of(HERE.centre()), command).refusals())
        .containsExactly(new AccessRefusal.NotFound());
    assertThat(kit.get(EntryRepository.class).listOf(HERE))
        .singleElement()
        .satisfies(entry -> assertThat(entry.option()).isEqualTo(Biology.OPTION));
    assertThat(usual.amend(of(HERE.centre()), command).refusals()).isEmpty();
  }

  @Test
  void the_name_is_not_taken_along_to_another_centre() {
    kit.get(CentreRepository.class).add(Centres.centre(SOUTHGATE.value(), "0610"));
    var asked =
        new Transfer(
            new TransferId(new UUID(0x7000L, 0x8000000000000001L)),
            HERE,
            AMIRA,
            SOUTHGATE,
            NOW,
            new TransferState.Asked(),
            1);
    kit.get(Transfers.class).add(asked);
    usual.make(of(HERE.centre()), ENTERING);
    var command = new AcceptTransfer.Command(asked.id(), CandidateNumber.of("0107"), 1);

    assertThat(accepting(erased).handle(of(SOUTHGATE), command).refusals())
        .containsExactly(new AccessRefusal.NotFound());
    assertThat(kit.get(CandidateRepository.class).find(asked.as(command.as()))).isEmpty();
  }

  private AcceptTransferService accepting(CandidateRepository candidates) {
    return new AcceptTransferService(
        kit.get(CentreRepository.class),
        candidates,
        kit.get(EntryRepository.class),
        kit.get(SyllabusCatalogue.class),
        kit.get(SeriesReleases.class),
        kit.get(TransferCaseLoader.class),
        kit.get(TransferredDeviations.class),
        kit.get(Transfers.class),
        kit.get(Charges.class),
        kit.get(Ids.class));
  }

  private EntryPorts with(CandidateRepository candidates) {
    var ports = kit.get(EntryPorts.class);
    return new EntryPorts(
        ports.centres(),
        ports.series(),
        candidates,
        ports.entries(),
        ports.catalogue(),
        ports.offers(),
        ports.prohibited(),
        ports.options(),
        ports.thresholds(),
        ports.runs(),
        ports.results(),
        ports.releases(),
        ports.later(),
        ports.holds(),
        ports.marks(),
        ports.transfers(),
        ports.timetables(),
        ports.charges(),
        ports.ids());
  }

  private static Offer offer(OptionKey option) {
    var zones = Set.of(Centres.centre("MZ040").zone());
    return new Offer(HERE.series(), option, zones, true, false, Money.of(9000, "GBP"));
  }

  private static Call of(CentreNumber centre) {
    return Call.by(new Caller.CentreOfficer("officer", true, centre), NOW, "request");
  }
}
