package org.examcycle.application.entry.english;

import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadConfirmationService implements ReadConfirmation {

  private final Holding holding;
  private final SittingRepository sittings;
  private final ExamDateRepository examDates;
  private final EnglishExams exams;
  private final SecretKeys secretKeys;
  private final ResultsPage resultsPage;
  private final Demonstration demonstration;

  ReadConfirmationService(
      CentreRepository centres,
      EnglishEntryRepository entries,
      RecordsHolders holders,
      SittingRepository sittings,
      ExamDateRepository examDates,
      EnglishExams exams,
      SecretKeys secretKeys,
      ResultsPage resultsPage,
      Demonstration demonstration) {
    this.holding = new Holding(centres, entries, holders);
    this.sittings = sittings;
    this.examDates = examDates;
    this.exams = exams;
    this.secretKeys = secretKeys;
    this.resultsPage = resultsPage;
    this.demonstration = demonstration;
  }

  @Override
  public Decision<ConfirmationOfEntry> handle(Call call, Question question) {
    return holding
        .find(call, question.entry())
        .map(entry -> confirm(call, entry))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<ConfirmationOfEntry> confirm(Call call, EnglishEntry entry) {
    return entry
        .handedOutBy(Holding.askingCentre(call), holding.keepsRecordsOf(entry))
        .map(this::confirmationOf)
        .showing(new Disclosure(entry.person().value(), "confirmation of entry"));
  }

  private ConfirmationOfEntry confirmationOf(EnglishEntry entry) {
    var examDate = entry.sitting().examDate();
    var sitting = sittings.find(entry.sitting()).orElseThrow();
    var exam = exams.find(examDate.exam()).orElseThrow().exam();
    return new ConfirmationOfEntry(
        entry.id(),
        entry.confirmation().edition(),
        entry.candidate().name(),
        exam.nameFor(examDate.forSchools()),
        entry.sitting(),
        sitting.venue(),
        sitting.zone(),
        sitting.times(),
        entry.candidateId(),
        secretKeys.keyring().derive(entry.confirmation().secret()),
        resultsPage.address(),
        examDates.find(examDate).orElseThrow().window().lastDay(),
        demonstration.isOne());
  }
}
