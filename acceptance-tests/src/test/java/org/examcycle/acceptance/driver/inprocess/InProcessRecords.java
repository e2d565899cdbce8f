package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RecordDriver;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.EraseCandidate;
import org.examcycle.application.privacy.EraseSittingCandidate;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.ReadAccessRecord;
import org.examcycle.application.privacy.ReadHistory;
import org.examcycle.application.privacy.ReadRetention;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.application.privacy.SetRetention;
import org.examcycle.application.privacy.VerifyHistory;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.domain.rule.Thing;
import org.examcycle.testkit.SettableClock;

@PerScenario
class InProcessRecords implements RecordDriver {

  private final Calls calls;
  private final ReadHistory readHistory;
  private final SealHistory sealHistory;
  private final VerifyHistory verifyHistory;
  private final ReadAccessRecord readAccessRecord;
  private final EraseCandidate eraseCandidate;
  private final EraseSittingCandidate eraseSittingCandidate;
  private final SetRetention setRetention;
  private final ReadRetention readRetention;
  private final SettableClock clock;

  InProcessRecords(
      Calls calls,
      ReadHistory readHistory,
      SealHistory sealHistory,
      VerifyHistory verifyHistory,
      ReadAccessRecord readAccessRecord,
      EraseCandidate eraseCandidate,
      EraseSittingCandidate eraseSittingCandidate,
      SetRetention setRetention,
      ReadRetention readRetention,
      SettableClock clock) {
    this.calls = calls;
    this.readHistory = readHistory;
    this.sealHistory = sealHistory;
    this.verifyHistory = verifyHistory;
    this.readAccessRecord = readAccessRecord;
    this.eraseCandidate = eraseCandidate;
    this.eraseSittingCandidate = eraseSittingCandidate;
    this.setRetention = setRetention;
    this.readRetention = readRetention;
    this.clock = clock;
  }

  @Override
  public Outcome<List<Changed>> history(Actor by, String thing, String key) {
    return Pages.all(
            Page.USUAL,
            page -> calls.ask(readHistory, by, new ReadHistory.Query(Thing.of(thing), key, page)))
        .map(all -> all.stream().map(InProcessRecords::changed).toList());
  }

  @Override
  public void untilSealed() {
    var job = Call.by(new Caller.Job("history-seals"), clock.instant(), "history-seals");
    while (sealHistory
        .handle(job, new SealHistory.Command())
        .ifGranted()
        .filter(SealHistory.Sealed::more)
        .isPresent()) {
      // as long as there are more
    }
  }

  @Override
  public Outcome<Proof> proof(Actor by, Optional<String> noted) {
    return calls
        .ask(verifyHistory, by, new VerifyHistory.Query(noted.map(SealHash::new)))
        .map(InProcessRecords::proof);
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

  @Override
  public Outcome<List<CandidateDriver.Key>> erase(Actor by, CandidateDriver.Key candidate) {
    return calls
        .ask(eraseCandidate, by, new EraseCandidate.Command(InProcessCandidates.key(candidate)))
        .map(erased -> erased.candidatures().stream().map(InProcessRecords::key).toList());
  }

  @Override
  public Outcome<String> eraseEntered(Actor by, String entry) {
    var id = new EnglishEntryId(UUID.fromString(entry));
    return calls
        .ask(eraseSittingCandidate, by, new EraseSittingCandidate.Command(id))
        .map(erased -> erased.entry().toString());
  }

  @Override
  public Outcome<String> keep(Actor by, Kept kept) {
    var record = RetainedRecord.valueOf(kept.record());
    return calls
        .ask(setRetention, by, new SetRetention.Command(record, kept.from(), kept.months()))
        .map(done -> done.record().name());
  }

  @Override
  public Outcome<List<Kept>> schedule(Actor by) {
    return calls
        .ask(readRetention, by, new ReadRetention.Query())
        .map(found -> found.rows().stream().map(InProcessRecords::kept).toList());
  }

  private static Kept kept(RetentionRow row) {
    return new Kept(row.record().name(), row.from(), row.months(), row.setBy());
  }

  private static CandidateDriver.Key key(CandidateKey key) {
    return new CandidateDriver.Key(
        key.series().value(), key.centre().value(), key.number().value());
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

  private static Proof proof(HistoryProof proof) {
    return new Proof(
        proof.holds(),
        proof.sealed(),
        proof.waiting(),
        proof.head().map(head -> head.hash().value()),
        proof.flaw().map(flaw -> flaw.kind().name()));
  }

  private static Shown shown(RecordedRead read) {
    return new Shown(read.at(), read.caller(), read.purpose().name(), read.what());
  }
}
