package org.examcycle.persistence.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.document.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One edition is printed twice at the same moment. */
class TwoPrintersTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final String SUBJECT = "2027-06/NZ040/0001";

  private final PostgresKit kit = PostgresKit.shared();
  private final IssuedDocuments documents = kit.get(IssuedDocuments.class);
  private final Transactions transactions = kit.get(Transactions.class);

  private record Second(boolean added, String says) {}

  @BeforeEach
  void register() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre("NZ040"));
    kit.get(CandidateRepository.class)
        .add(
            Candidates.amira(Candidates.key("2027-06", "NZ040", "0001"), Candidates.person(1)),
            NOW);
  }

  @Test
  void whoever_comes_second_waits_adds_nothing_and_finds_what_the_first_printed() throws Exception {
    try (var other = Executors.newSingleThreadExecutor()) {
      Future<Second> second =
          transactions.apart(
              () -> {
                assertThat(documents.add(edition("Northgate"))).isTrue();
                var waiting = other.submit(() -> transactions.apart(this::printSecond));
                assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
                return waiting;
              });

      assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(new Second(false, "Northgate"));
      assertThat(documents.listIssues(StatementOfEntry.KIND, SUBJECT)).hasSize(1);
    }
  }

  private Second printSecond() {
    assertThat(documents.findNewest(StatementOfEntry.KIND, SUBJECT)).isEmpty();
    var added = documents.add(edition("Southgate"));
    return new Second(
        added,
        documents.findNewest(StatementOfEntry.KIND, SUBJECT).orElseThrow().says().centreName());
  }

  private static IssuedDocument<StatementOfEntry> edition(String centreName) {
    var paper = Rendition.of(centreName.getBytes(UTF_8));
    return new IssuedDocument<>(
        StatementOfEntry.KIND,
        SUBJECT,
        new Issue(1, NOW),
        Optional.of(Candidates.person(1).value()),
        Statements.amira(centreName),
        new Printed(paper, paper));
  }
}
