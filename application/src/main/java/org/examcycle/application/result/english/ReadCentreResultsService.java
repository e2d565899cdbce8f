package org.examcycle.application.result.english;

import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadCentreResultsService implements ReadCentreResults {

  private final Sight sight;
  private final EnglishEntryRepository entries;
  private final ExamRecords records;

  ReadCentreResultsService(
      CentreRepository centres,
      EnglishEntryRepository entries,
      ExamDateRepository examDates,
      EnglishExams exams,
      ReleaseRepository releases,
      Outcomes outcomes) {
    this.sight = new Sight(centres);
    this.entries = entries;
    this.records = new ExamRecords(entries, examDates, exams, releases, outcomes);
  }

  @Override
  public Decision<Slice<ResultView>> handle(Call call, Question question) {
    var sitting = question.sitting();
    if (sight.centre(call, sitting.centre()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var page = entries.list(sitting, question.page());
    var found = records.of(sitting.examDate(), page.items());
    var views = found.stream().map(record -> record.viewAt(call.arrivedAt())).toList();
    return Decision.granted(new Slice<>(views, page.next()))
        .showing(found.stream().map(record -> record.disclosure("result")).toList());
  }
}
