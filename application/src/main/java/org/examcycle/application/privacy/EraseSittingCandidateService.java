package org.examcycle.application.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.Withdrawal;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RecordsMustBeKept;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class EraseSittingCandidateService implements EraseSittingCandidate {

  private final RecordsMustBeKept rule = new RecordsMustBeKept();
  private final EnglishEntryRepository entries;
  private final Outcomes outcomes;
  private final ReleaseRepository releases;
  private final PersonRecords records;
  private final RetentionRows retention;

  EraseSittingCandidateService(
      EnglishEntryRepository entries,
      Outcomes outcomes,
      ReleaseRepository releases,
      PersonRecords records,
      RetentionRows retention) {
    this.entries = entries;
    this.outcomes = outcomes;
    this.releases = releases;
    this.records = records;
    this.retention = retention;
  }

  @Override
  public Decision<Erased> handle(Call call, Command command) {
    return entries
        .find(command.entry())
        .map(entry -> erase(call, entry))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Erased> erase(Call call, EnglishEntry entry) {
    var facts =
        new RecordsMustBeKept.Facts(
            List.of(), kept(entry), retention.schedule(), KeptRecord.day(call.arrivedAt()));
    return rule.check(facts)
        .<Decision<Erased>>map(Decision::refused)
        .orElseGet(() -> erased(entry));
  }

  private List<KeptRecord> kept(EnglishEntry entry) {
    var examDay = entry.sitting().examDate().date();
    var done = new ArrayList<Instant>();
    done.add(entry.enteredAt());
    entry.withdrawal().map(Withdrawal::at).ifPresent(done::add);
    var kept = new ArrayList<KeptRecord>();
    kept.add(KeptRecord.of(RetainedRecord.SITTING_ENTRY, examDay, done));
    var decided = outcomes.of(entry.id());
    if (!decided.isEmpty()) {
      decided.stream().map(DecidedOutcome::at).forEach(done::add);
      releases.of(List.of(entry.id())).values().stream()
          .flatMap(List::stream)
          .map(Released::at)
          .forEach(done::add);
      kept.add(KeptRecord.of(RetainedRecord.SITTING_RESULT, examDay, done));
    }
    return kept;
  }

  private Decision<Erased> erased(EnglishEntry entry) {
    records.erase(entry);
    return Decision.changed(
        new Erased(entry.id()),
        Change.of("english-entry", entry.id().toString(), "erased").under(rule.id()));
  }
}
