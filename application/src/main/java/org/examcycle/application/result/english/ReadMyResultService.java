package org.examcycle.application.result.english;

import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller.CandidateSelf;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadMyResultService implements ReadMyResult {

  private final ExamRecords records;

  ReadMyResultService(
      EnglishEntryRepository entries,
      ExamDateRepository examDates,
      EnglishExams exams,
      ReleaseRepository releases,
      Outcomes outcomes) {
    this.records = new ExamRecords(entries, examDates, exams, releases, outcomes);
  }

  @Override
  public Decision<ResultView> handle(Call call, Question question) {
    if (call.caller() instanceof CandidateSelf(var candidate)) {
      var record = records.find(candidate);
      if (record.isPresent()) {
        return Decision.granted(record.get().viewAt(call.arrivedAt()))
            .showing(record.get().disclosure("result"));
      }
    }
    return Decision.refused(new AccessRefusal.NotFound());
  }
}
