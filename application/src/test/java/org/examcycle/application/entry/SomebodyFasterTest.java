package org.examcycle.application.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.IssueStatementOfEntry.Command;
import org.examcycle.application.entry.clash.StandingDeviations;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.entry.Entries;
import org.examcycle.testkit.usecase.ErasedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else issues the statement of entry, or erases the candidate, at the same moment. */
class SomebodyFasterTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");

  private final Kit kit = Kit.shared();

  @BeforeEach
  void enter() {
    Biology.begin(kit, AMIRA, Candidates.person(1), NOW);
    kit.get(EntryRepository.class)
        .add(
            Entries.made(
                new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
                AMIRA,
                Candidates.person(1),
                Biology.OPTION,
                NOW));
  }

  @Test
  void what_the_other_issued_is_answered_where_it_says_the_same() {
    var faster = new Faster(kit.get(IssuedDocuments.class));

    var decision =
        service(kit.get(CandidateRepository.class), faster).handle(call(), new Command(AMIRA));

    assertThat(decision.refusals()).isEmpty();
    assertThat(decision.ifGranted().orElseThrow().edition()).isEqualTo(1);
    assertThat(faster.listIssues(StatementOfEntry.KIND, AMIRA.toString())).hasSize(1);
    assertThat(faster.tries).isEqualTo(1);
  }

  @Test
  void of_whoever_is_erased_nothing_is_issued() {
    var erased = ErasedMeanwhile.of(CandidateRepository.class, kit.get(CandidateRepository.class));
    var documents = kit.get(IssuedDocuments.class);

    var decision = service(erased, documents).handle(call(), new Command(AMIRA));

    assertThat(decision.refusals()).containsExactly(new AccessRefusal.NotFound());
    assertThat(documents.listIssues(StatementOfEntry.KIND, AMIRA.toString())).isEmpty();
  }

  private IssueStatementOfEntryService service(
      CandidateRepository candidates, IssuedDocuments documents) {
    return new IssueStatementOfEntryService(
        kit.get(CentreRepository.class),
        candidates,
        kit.get(EntryRepository.class),
        kit.get(SeriesRepository.class),
        kit.get(SyllabusCatalogue.class),
        kit.get(OptionTables.class),
        kit.get(Recognitions.class),
        kit.get(KeyTimeTables.class),
        kit.get(Timetables.class),
        kit.get(StandingDeviations.class),
        kit.get(Demonstration.class),
        documents,
        kit.get(Press.class));
  }

  private static Call call() {
    var officer = new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040"));
    return Call.by(officer, NOW, "request");
  }

  /** Adds what is to be added just before. */
  private static final class Faster implements IssuedDocuments {

    private final IssuedDocuments documents;
    private int tries;

    Faster(IssuedDocuments documents) {
      this.documents = documents;
    }

    @Override
    public boolean add(IssuedDocument<?> document) {
      tries++;
      documents.add(document);
      return documents.add(document);
    }

    @Override
    public <T> Optional<IssuedDocument<T>> find(DocumentKind<T> kind, String subject, int edition) {
      return documents.find(kind, subject, edition);
    }

    @Override
    public <T> Optional<IssuedDocument<T>> findNewest(DocumentKind<T> kind, String subject) {
      return documents.findNewest(kind, subject);
    }

    @Override
    public List<Issue> listIssues(DocumentKind<?> kind, String subject) {
      return documents.listIssues(kind, subject);
    }
  }
}
