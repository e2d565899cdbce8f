package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadSittingService implements ReadSitting {

  private final Records records;
  private final SittingRepository sittings;

  ReadSittingService(CentreRepository centres, RecordsHolders holders, SittingRepository sittings) {
    this.records = new Records(centres, holders);
    this.sittings = sittings;
  }

  @Override
  public Decision<Sitting> handle(Call call, Question question) {
    var seen = records.areSeen(call, question.sitting().centre());
    return sittings
        .find(question.sitting())
        .filter(_ -> seen)
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(new NotFound()));
  }
}
