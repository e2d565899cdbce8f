package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.usecase.Meanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre leaves its Associate while the rows of a file come in (INT-PRE-02). */
class LeftWhileSendingTest {

  private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final CentreNumber HERE = CentreNumber.of("MZ040");
  private static final AssociateCode BRIT = AssociateCode.of("BRIT");

  private final Kit kit = Kit.shared();
  private final CentreRepository centres = kit.get(CentreRepository.class);

  @BeforeEach
  void attach() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"));
    centres.add(Centres.with(Centres.centre("MZ040"), CentreStatus.APPROVED, Optional.of(BRIT), 1));
  }

  @Test
  void the_file_is_sent_to_nobody() {
    assertThat(send(leavingMeanwhile(), Taking.GOOD_ROWS))
        .containsExactly(new CentreRefusal.CentreHasNoAssociate(HERE));
    assertThat(kit.get(EntryFiles.class).listSubmitted(HERE)).isEmpty();
  }

  @Test
  void where_it_stays_the_file_waits_there() {
    assertThat(send(centres, Taking.GOOD_ROWS)).isEmpty();
    assertThat(kit.get(EntryFiles.class).listSubmitted(HERE)).hasSize(1);
  }

  @Test
  void a_trial_waits_for_nobody_anyway() {
    assertThat(send(leavingMeanwhile(), Taking.TRIAL)).isEmpty();
  }

  /** Whoever holds the centre has waited until it has left. */
  private CentreRepository leavingMeanwhile() {
    return Meanwhile.held(CentreRepository.class, centres, "hold", this::leave);
  }

  private void leave() {
    var attached = centres.find(HERE).orElseThrow();
    centres.save(Centres.with(attached, CentreStatus.APPROVED, Optional.empty(), 2), 1);
  }

  private List<Refusal> send(CentreRepository asked, Taking taking) {
    var service =
        new SendEntryFileService(
            asked,
            kit.get(SeriesRepository.class),
            kit.get(LocalDeadlines.class),
            kit.get(EntryFiles.class),
            kit.get(Ids.class));
    var officer = new Caller.CentreOfficer("officer", true, HERE);
    return service
        .handle(
            Call.by(officer, NOW, "request"),
            new SendEntryFile.Command(JUNE, taking, "digest", _ -> {}))
        .refusals();
  }
}
