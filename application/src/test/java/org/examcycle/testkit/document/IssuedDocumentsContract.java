package org.examcycle.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Printed;
import org.examcycle.application.document.Rendition;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link IssuedDocuments} does on every adapter. */
public abstract class IssuedDocumentsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00.123456Z");
  private static final String SUBJECT = "2027-06/NZ040/0001";

  /** Of another kind, and of no person. */
  private static final DocumentKind<Remark> REMARK = new DocumentKind<>("remark", Remark.class);

  record Remark(String text) {}

  @BeforeEach
  final void registerAmira() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    get(CentreRepository.class).add(Centres.centre("NZ040"));
    get(CandidateRepository.class)
        .add(
            Candidates.amira(Candidates.key("2027-06", "NZ040", "0001"), Candidates.person(1)),
            NOW);
  }

  private IssuedDocuments documents() {
    return get(IssuedDocuments.class);
  }

  private static IssuedDocument<StatementOfEntry> edition(int number, String centreName) {
    return new IssuedDocument<>(
        StatementOfEntry.KIND,
        SUBJECT,
        new Issue(number, NOW.plusSeconds(number)),
        Optional.of(Candidates.person(1).value()),
        Statements.amira(centreName),
        new Printed(bytes("page " + number), bytes("PDF " + number)));
  }

  private static Rendition bytes(String text) {
    return Rendition.of(text.getBytes(UTF_8));
  }

  @Test
  final void a_document_is_found_as_it_was_issued() {
    var first = edition(1, "Northgate");
    assertThat(documents().add(first)).isTrue();

    assertThat(documents().find(StatementOfEntry.KIND, SUBJECT, 1)).contains(first);
    assertThat(documents().find(StatementOfEntry.KIND, SUBJECT, 2)).isEmpty();
    assertThat(documents().find(StatementOfEntry.KIND, "2027-06/NZ040/0002", 1)).isEmpty();
    assertThat(documents().find(REMARK, SUBJECT, 1)).isEmpty();
  }

  @Test
  final void an_edition_is_issued_once() {
    var first = edition(1, "Northgate");
    documents().add(first);

    assertThat(documents().add(edition(1, "Southgate"))).isFalse();
    assertThat(documents().find(StatementOfEntry.KIND, SUBJECT, 1)).contains(first);
  }

  @Test
  final void the_newest_edition_is_that_of_the_highest_number() {
    assertThat(documents().findNewest(StatementOfEntry.KIND, SUBJECT)).isEmpty();
    var second = edition(2, "Southgate");
    documents().add(edition(1, "Northgate"));
    documents().add(second);

    assertThat(documents().findNewest(StatementOfEntry.KIND, SUBJECT)).contains(second);
    assertThat(documents().listIssues(StatementOfEntry.KIND, SUBJECT))
        .containsExactly(new Issue(2, NOW.plusSeconds(2)), new Issue(1, NOW.plusSeconds(1)));
  }

  @Test
  final void kinds_and_subjects_have_editions_of_their_own() {
    documents().add(edition(1, "Northgate"));
    var remark =
        new IssuedDocument<>(
            REMARK,
            SUBJECT,
            new Issue(1, NOW),
            Optional.empty(),
            new Remark("𠮷 ශ්‍රී"),
            new Printed(bytes(""), bytes("%PDF")));

    assertThat(documents().add(remark)).isTrue();
    assertThat(documents().findNewest(REMARK, SUBJECT)).contains(remark);
    assertThat(documents().listIssues(REMARK, "another")).isEmpty();
  }
}
