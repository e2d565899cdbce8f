package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.ReadAccessRecord;
import org.examcycle.application.privacy.ReadHistory;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.rule.Thing;

@PerScenario
class InProcessRecords implements RecordDriver {

  private final Calls calls;
  private final ReadHistory readHistory;
  private final ReadAccessRecord readAccessRecord;

  InProcessRecords(Calls calls, ReadHistory readHistory, ReadAccessRecord readAccessRecord) {
    this.calls = calls;
    this.readHistory = readHistory;
    this.readAccessRecord = readAccessRecord;
  }

  @Override
  public Outcome<List<Changed>> history(Actor by, String thing, String key) {
    return Pages.all(
            Page.USUAL,
            page -> calls.ask(readHistory, by, new ReadHistory.Query(Thing.of(thing), key, page)))
        .map(all -> all.stream().map(InProcessRecords::changed).toList());
  }

  @Override
  public Outcome<List<Shown>> reads(Actor by, CandidateDriver.Key candidate) {
    return Pages.all(
            Page.USUAL,
            page ->
                calls.ask(
                    readAccessRecord,
                    by,
                    new ReadAccessRecord.Query(InProcessCandidates.key(candidate), page)))
        .map(all -> all.stream().map(InProcessRecords::shown).toList());
  }

  private static Changed changed(RecordedChange change) {
    return new Changed(
        change.at(),
        change.caller(),
        change.operation(),
        change.what(),
        change.before(),
        change.after(),
        change.rules().stream().map(RuleId::value).toList(),
        change.personal().state().name(),
        change.personal().values());
  }

  private static Shown shown(RecordedRead read) {
    return new Shown(read.at(), read.caller(), read.purpose().name(), read.what());
  }
}
