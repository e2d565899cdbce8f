package org.examcycle.application.result.english;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.result.english.ReleaseRefusal;
import org.examcycle.domain.result.english.ReleaseRefusal.NotEnteredForExamDate;
import org.examcycle.domain.result.english.ReleaseRefusal.NothingToRelease;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ReleaseResultsService implements ReleaseResults {

  private static final RuleId RULE = RuleId.of("ENG-RES-02");

  private final ExamDateRepository examDates;
  private final EnglishEntryRepository entries;
  private final Outcomes outcomes;
  private final ReleaseRepository releases;
  private final Outbox outbox;
  private final Ids ids;

  ReleaseResultsService(
      ExamDateRepository examDates,
      EnglishEntryRepository entries,
      Outcomes outcomes,
      ReleaseRepository releases,
      Outbox outbox,
      Ids ids) {
    this.examDates = examDates;
    this.entries = entries;
    this.outcomes = outcomes;
    this.releases = releases;
    this.outbox = outbox;
    this.ids = ids;
  }

  @Override
  public Decision<Done> handle(Call call, Command command) {
    return examDates
        .find(command.examDate())
        .map(examDate -> release(call, examDate, command.candidates()))
        .orElseGet(() -> Decision.refused(new AccessRefusal.NotFound()));
  }

  private Decision<Done> release(Call call, ExamDate examDate, List<CandidateId> asked) {
    var candidates = asked.stream().distinct().toList();
    var entered = entries.find(examDate.key(), candidates);
    var decided = outcomes.latest(entered.values().stream().map(EnglishEntry::id).toList());
    var refusals = candidates.stream().flatMap(each -> refusal(each, entered, decided)).toList();
    return refusals.isEmpty()
        ? release(call, examDate, List.copyOf(entered.values()), decided)
        : Decision.refused(refusals);
  }

  private static Stream<ReleaseRefusal> refusal(
      CandidateId candidate,
      Map<CandidateId, EnglishEntry> entered,
      Map<EnglishEntryId, DecidedOutcome> decided) {
    var entry = entered.get(candidate);
    if (entry == null || entry.isWithdrawn()) {
      return Stream.of(new NotEnteredForExamDate(candidate));
    }
    return decided.containsKey(entry.id())
        ? Stream.empty()
        : Stream.of(new NothingToRelease(candidate));
  }

  private Decision<Done> release(
      Call call,
      ExamDate examDate,
      List<EnglishEntry> entered,
      Map<EnglishEntryId, DecidedOutcome> decided) {
    var earlier = releases.of(decided.keySet());
    var next = new ArrayList<Released>();
    var changes = new ArrayList<Change>();
    for (var entry : entered) {
      var before = earlier.getOrDefault(entry.id(), List.of());
      var outcome = decided.get(entry.id());
      if (outcome != null && (before.isEmpty() || before.getLast().outcome() != outcome.number())) {
        next.add(new Released(entry.id(), before.size() + 1, call.arrivedAt(), outcome.number()));
        changes.add(change(entry, before.size() + 1, outcome));
        announce(entry, outcome.outcome(), examDate, call.arrivedAt());
      }
    }
    return releases.add(next)
        ? Decision.changed(
            new Done(next.size(), entered.size() - next.size()), changes.toArray(Change[]::new))
        : Decision.refused(new AccessRefusal.StaleVersion(0));
  }

  private static Change change(EnglishEntry entry, int number, DecidedOutcome outcome) {
    return Change.of("english-result", entry.id().toString(), "released")
        .to("release", number)
        .to("outcome", outcome.number())
        .under(RULE);
  }

  private void announce(EnglishEntry entry, ExamOutcome outcome, ExamDate examDate, Instant now) {
    var opens = examDate.window().from();
    var due = opens.isAfter(now) ? opens : now;
    switch (outcome) {
      case ExamOutcome.Result _, ExamOutcome.AbsentFromPart _, ExamOutcome.AbsentFromAll _ ->
          outbox.add(Notice.due(ids.next(), Notice.Kind.RESULT_OUT, entry.candidateId(), due));
      case ExamOutcome.Pending _, ExamOutcome.Withheld _ -> {
        // nothing is out that could be announced
      }
    }
  }
}
