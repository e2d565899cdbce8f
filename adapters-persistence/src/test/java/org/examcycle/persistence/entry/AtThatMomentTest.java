package org.examcycle.persistence.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.SentToAssociate;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.persistence.testkit.TwoNodes;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two nodes come at one moment: whoever holds the centre, or the person, first decides. */
class AtThatMomentTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CandidateKey HERE = Candidates.key("2027-06", "MZ040", "0001");
  private static final PersonId AMIRA = Candidates.person(1);
  private static final AssociateCode BRIT = AssociateCode.of("BRIT");
  private static final Centre ATTACHED =
      Centres.with(Centres.centre("MZ040"), CentreStatus.APPROVED, Optional.of(BRIT), 1);

  private final PostgresKit kit = PostgresKit.shared();
  private final TwoNodes nodes = new TwoNodes(kit);
  private final CentreRepository centres = kit.get(CentreRepository.class);
  private final EntryRepository entries = kit.get(EntryRepository.class);
  private final Transfers transfers = kit.get(Transfers.class);

  @BeforeEach
  void register() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(AssociateRepository.class).add(new Associate(BRIT, "Britannia"));
    centres.add(ATTACHED);
    centres.add(Centres.centre("MZ041"));
    kit.get(CandidateRepository.class).add(Candidates.amira(HERE, AMIRA), NOW);
  }

  /** INT-PRE-02. */
  @Nested
  class What_is_sent_while_the_centre_leaves_its_Associate {

    @Test
    void keeps_the_centre_where_it_was_sent_first() {
      var waiting = new AtomicReference<Integer>();

      nodes.bothAtOnce(
          () -> {
            assertThat(centres.hold(HERE.centre()).flatMap(Centre::associate)).contains(BRIT);
            kit.get(Submissions.class).add(submission());
          },
          () -> {
            centres.holdToChange(HERE.centre());
            waiting.set(kit.get(SentToAssociate.class).waiting(HERE.centre()));
          });

      assertThat(waiting).hasValue(1);
    }

    @Test
    void is_sent_to_nobody_where_the_centre_left_first() {
      var associate = new AtomicReference<Optional<AssociateCode>>();

      nodes.bothAtOnce(
          () -> {
            centres.holdToChange(HERE.centre());
            var alone = Centres.with(ATTACHED, CentreStatus.APPROVED, Optional.empty(), 2);
            assertThat(centres.save(alone, 1)).isTrue();
          },
          () -> associate.set(centres.hold(HERE.centre()).flatMap(Centre::associate)));

      assertThat(associate).hasValue(Optional.empty());
    }

    @Test
    void does_not_wait_for_what_else_is_sent() {
      var transactions = kit.get(Transactions.class);
      try (var other = Executors.newSingleThreadExecutor()) {
        var held =
            transactions.apart(
                () -> {
                  centres.hold(HERE.centre());
                  return await(() -> transactions.apart(() -> centres.hold(HERE.centre())), other);
                });

        assertThat(held).contains(ATTACHED);
      }
    }

    private static <T> T await(Callable<T> work, ExecutorService other) {
      try {
        return other.submit(work).get(20, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    private static Submission submission() {
      return Submission.waiting(
          new SubmissionId(new UUID(0x7000L, 0x8000000000000001L)),
          HERE,
          AMIRA,
          new Asked.ToEnter(HERE, OptionKey.of("0610", "BX"), Optional.empty()),
          NOW);
    }
  }

  /** INT-ENT-11. */
  @Nested
  class While_a_transfer_is_asked_for {

    private final Transfer asked =
        new Transfer(
            new TransferId(new UUID(0x7000L, 0x8000000000000001L)),
            HERE,
            AMIRA,
            Centres.centre("MZ041").number(),
            NOW,
            new TransferState.Asked(),
            1);

    private void ask() {
      entries.listStanding(HERE.series(), Set.of(AMIRA));
      assertThat(transfers.add(asked)).isTrue();
    }

    @Test
    void who_is_entered_or_changed_is_known_to_be_leaving() {
      var leaving = new AtomicReference<List<Transfer>>();

      nodes.bothAtOnce(
          this::ask,
          () -> {
            entries.listStanding(HERE.series(), Set.of(AMIRA));
            leaving.set(transfers.listLeaving(HERE.series(), HERE.centre()));
          });

      assertThat(leaving).hasValue(List.of(asked));
    }

    @Test
    void whom_a_file_names_is_known_to_be_leaving() {
      var leaving = new AtomicReference<List<Transfer>>();

      nodes.bothAtOnce(
          this::ask,
          () -> {
            kit.get(EntryCohorts.class).load(HERE.series(), Set.of(HERE), Set.of());
            leaving.set(transfers.listLeaving(HERE.series(), HERE.centre()));
          });

      assertThat(leaving).hasValue(List.of(asked));
    }

    @Test
    void what_was_entered_just_before_goes_along() {
      var going = new AtomicReference<List<Entry>>();
      var entry =
          Entries.made(
              new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
              HERE,
              AMIRA,
              OptionKey.of("0610", "BX"),
              NOW);

      nodes.bothAtOnce(
          () -> {
            entries.listStanding(HERE.series(), Set.of(AMIRA));
            entries.add(entry);
          },
          () -> going.set(entries.listStanding(HERE.series(), Set.of(AMIRA))));

      assertThat(going).hasValue(List.of(entry));
    }
  }
}
