package org.examcycle.persistence.entry.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two officers of an Associate decide one submission at the same time. */
class TwoOfficersTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

  private final PostgresKit kit = PostgresKit.shared();
  private final Submissions submissions = kit.get(Submissions.class);
  private final Transactions transactions = kit.get(Transactions.class);
  private final SubmissionId id = new SubmissionId(new UUID(0x0b0d_0000_0000_7000L, 1));

  @BeforeEach
  void send() {
    kit.clear();
    var key = Candidates.key("2027-06", "MZ040", "0001");
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    kit.get(CandidateRepository.class).add(Candidates.amira(key, Candidates.person(1)), NOW);
    var asked = new Asked.ToEnter(key, OptionKey.of("0610", "BX"), Optional.empty());
    submissions.add(Submission.waiting(id, key, Candidates.person(1), asked, NOW));
  }

  @Test
  void whoever_comes_second_waits_and_finds_it_decided() throws Exception {
    try (var other = Executors.newSingleThreadExecutor()) {
      var second =
          transactions.apart(
              () -> {
                var held = submissions.hold(id).orElseThrow();
                var waiting = other.submit(() -> transactions.apart(() -> submissions.hold(id)));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                assertThat(submissions.save(held.returned("No", NOW), 1)).isTrue();
                return waiting;
              });

      assertThat(second.get(20, TimeUnit.SECONDS).map(Submission::version)).contains(2L);
    }
  }
}
