package org.examcycle.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.usecase.Meanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transfer is asked for at the moment of entering: whoever holds the person sees it. */
class AskedWhileEnteringTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final CentreNumber SOUTHGATE = CentreNumber.of("MZ041");
  private static final OptionKey OTHER = OptionKey.of("0610", "CX");

  private static final MakeEntry.Command ENTERING =
      new MakeEntry.Command(HERE, Biology.OPTION, Optional.empty());

  private final Kit kit = Kit.shared();
  private final EntryDesk usual = new EntryDesk(kit.get(EntryPorts.class));
  private final Transfer transfer =
      new Transfer(
          new TransferId(new UUID(0x7000L, 0x8000000000000001L)),
          HERE,
          AMIRA,
          SOUTHGATE,
          NOW,
          new TransferState.Asked(),
          1);
  private final EntryDesk meanwhile =
      new EntryDesk(
          with(
              Meanwhile.held(
                  EntryRepository.class,
                  kit.get(EntryRepository.class),
                  "listStanding",
                  () -> kit.get(Transfers.class).add(transfer))));

  @BeforeEach
  void offer() {
    Biology.begin(kit, HERE, AMIRA, NOW);
    kit.get(Offers.class).put(List.of(offer(Biology.OPTION), offer(OTHER)));
  }

  @Test
  void nothing_is_entered() {
    assertThat(meanwhile.make(of(HERE.centre()), ENTERING).refusals())
        .containsExactly(new TransferRefusal.CandidateBeingTransferred(HERE));
  }

  @Test
  void nothing_is_changed() {
    var made = usual.make(of(HERE.centre()), ENTERING).ifGranted().orElseThrow();
    var command = new AmendEntry.Command(made.entry(), 1, OTHER);

    assertThat(meanwhile.amend(of(HERE.centre()), command).refusals())
        .containsExactly(new TransferRefusal.CandidateBeingTransferred(HERE));
  }

  private EntryPorts with(EntryRepository entries) {
    var ports = kit.get(EntryPorts.class);
    return new EntryPorts(
        ports.centres(),
        ports.series(),
        ports.candidates(),
        entries,
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
