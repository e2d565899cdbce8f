package org.examcycle.acceptance.driver.inprocess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.EntryDriver.Sum;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.application.entry.english.ConfirmationOfEntry;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.application.entry.english.ListSittingEntries;
import org.examcycle.application.entry.english.ListSittings;
import org.examcycle.application.entry.english.MoveEntry;
import org.examcycle.application.entry.english.NameRecordsHolder;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.application.entry.english.ReadConfirmation;
import org.examcycle.application.entry.english.ReadSitting;
import org.examcycle.application.entry.english.ReadSittingEntry;
import org.examcycle.application.entry.english.ReissueConfirmation;
import org.examcycle.application.entry.english.WithdrawFromSitting;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Withdrawal;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessSittings implements SittingDriver {

  private final Calls calls;
  private final OpenSitting openSitting;
  private final ReadSitting readSitting;
  private final ListSittings listSittings;
  private final EnterForSitting enterForSitting;
  private final ReadSittingEntry readSittingEntry;
  private final ListSittingEntries listSittingEntries;
  private final ReadConfirmation readConfirmation;
  private final ReissueConfirmation reissueConfirmation;
  private final WithdrawFromSitting withdrawFromSitting;
  private final MoveEntry moveEntry;
  private final NameRecordsHolder nameRecordsHolder;

  InProcessSittings(
      Calls calls,
      OpenSitting openSitting,
      ReadSitting readSitting,
      ListSittings listSittings,
      EnterForSitting enterForSitting,
      ReadSittingEntry readSittingEntry,
      ListSittingEntries listSittingEntries,
      ReadConfirmation readConfirmation,
      ReissueConfirmation reissueConfirmation,
      WithdrawFromSitting withdrawFromSitting,
      MoveEntry moveEntry,
      NameRecordsHolder nameRecordsHolder) {
    this.calls = calls;
    this.openSitting = openSitting;
    this.readSitting = readSitting;
    this.listSittings = listSittings;
    this.enterForSitting = enterForSitting;
    this.readSittingEntry = readSittingEntry;
    this.listSittingEntries = listSittingEntries;
    this.readConfirmation = readConfirmation;
    this.reissueConfirmation = reissueConfirmation;
    this.withdrawFromSitting = withdrawFromSitting;
    this.moveEntry = moveEntry;
    this.nameRecordsHolder = nameRecordsHolder;
  }

  @Override
  public Outcome<String> open(Actor by, SittingRow row) {
    return calls
        .ask(openSitting, by, SittingRows.command(row))
        .map(opened -> opened.sitting().value());
  }

  @Override
  public Outcome<SittingRow> sitting(Actor by, String sitting) {
    return calls
        .ask(readSitting, by, new ReadSitting.Question(SittingKey.of(sitting)))
        .map(SittingRows::seen);
  }

  @Override
  public Outcome<List<SittingSeen>> sittings(
      Actor by, String centre, Optional<LocalDate> from, int pageSize) {
    var number = CentreNumber.of(centre);
    return Pages.all(
            pageSize,
            page -> calls.ask(listSittings, by, new ListSittings.Question(number, from, page)))
        .map(all -> all.stream().map(SittingRows::seen).toList());
  }

  @Override
  public Outcome<Entered> enter(Actor by, String sitting, CandidateRow row) {
    return enter(by, sitting, row, false);
  }

  @Override
  public Outcome<Entered> enterWithoutPhoto(Actor by, String sitting, CandidateRow row) {
    return enter(by, sitting, row, true);
  }

  private Outcome<Entered> enter(
      Actor by, String sitting, CandidateRow row, boolean photoDeclined) {
    var details =
        new CandidateDetails(
            row.latinName(),
            row.nativeName(),
            Locale.forLanguageTag(row.language()),
            row.dateOfBirth(),
            Sex.valueOf(row.sex()));
    return calls
        .ask(
            enterForSitting,
            by,
            new EnterForSitting.Command(SittingKey.of(sitting), details, photoDeclined))
        .map(
            made ->
                new Entered(
                    made.entry().toString(),
                    made.candidateId().value(),
                    made.standing().name(),
                    sum(made.charged()),
                    made.version()));
  }

  @Override
  public Outcome<EntrySeen> entry(Actor by, String entry) {
    return calls
        .ask(readSittingEntry, by, new ReadSittingEntry.Question(id(entry)))
        .map(InProcessSittings::seen);
  }

  @Override
  public Outcome<List<EntrySeen>> entries(Actor by, String sitting, int pageSize) {
    var all = new ArrayList<EntrySeen>();
    var after = Optional.<String>empty();
    do {
      var question =
          new ListSittingEntries.Question(SittingKey.of(sitting), new Page(after, pageSize));
      var answer = calls.ask(listSittingEntries, by, question);
      if (!answer.isGranted()) {
        return Outcome.refused(answer.reasons());
      }
      answer.seen().items().stream().map(InProcessSittings::seen).forEach(all::add);
      after = answer.seen().next();
    } while (after.isPresent());
    return Outcome.granted(all);
  }

  @Override
  public Outcome<Confirmation> confirmation(Actor by, String entry) {
    return calls
        .ask(readConfirmation, by, new ReadConfirmation.Question(id(entry)))
        .map(InProcessSittings::seen);
  }

  @Override
  public Outcome<Integer> reissue(Actor by, String entry, long version) {
    return calls
        .ask(reissueConfirmation, by, new ReissueConfirmation.Command(id(entry), version))
        .map(ReissueConfirmation.Reissued::edition);
  }

  @Override
  public Outcome<Sum> withdraw(Actor by, String entry, long version) {
    return calls
        .ask(withdrawFromSitting, by, new WithdrawFromSitting.Command(id(entry), version))
        .map(withdrawn -> sum(withdrawn.refund()));
  }

  @Override
  public Outcome<Moved> move(Actor by, String entry, long version, String examDate) {
    return move(by, new MoveEntry.Command(id(entry), ExamDateKey.of(examDate), version));
  }

  @Override
  public Outcome<Moved> moveWithoutPhoto(Actor by, String entry, long version, String examDate) {
    return move(by, new MoveEntry.Command(id(entry), ExamDateKey.of(examDate), true, version));
  }

  private Outcome<Moved> move(Actor by, MoveEntry.Command command) {
    return calls
        .ask(moveEntry, by, command)
        .map(moved -> new Moved(moved.standing().name(), sum(moved.charged()), moved.version()));
  }

  @Override
  public Outcome<String> nameRecordsHolder(Actor by, String closed, String holder) {
    var command = new NameRecordsHolder.Command(CentreNumber.of(closed), CentreNumber.of(holder));
    return calls.ask(nameRecordsHolder, by, command).map(named -> named.holder().value());
  }

  private static EnglishEntryId id(String entry) {
    return new EnglishEntryId(UUID.fromString(entry));
  }

  private static Sum sum(Money money) {
    return new Sum(money.minorUnits(), money.currency().getCurrencyCode());
  }

  private static EntrySeen seen(EnglishEntry entry) {
    return new EntrySeen(
        entry.id().toString(),
        entry.sitting().value(),
        entry.candidateId().value(),
        entry.candidate().name().original(),
        entry.candidate().name().latin(),
        entry.photo().name(),
        entry.standing().name(),
        sum(entry.charged()),
        entry.confirmation().edition(),
        entry.withdrawal().map(Withdrawal::refund).map(InProcessSittings::sum),
        entry.version());
  }

  private static Confirmation seen(ConfirmationOfEntry confirmation) {
    return new Confirmation(
        confirmation.edition(),
        confirmation.name().original(),
        confirmation.name().latin(),
        confirmation.examName(),
        confirmation.sitting().value(),
        confirmation.venue(),
        confirmation.zone().getId(),
        confirmation.times().stream().map(SittingRows::seen).toList(),
        confirmation.candidateId().value(),
        confirmation.secretNumber().value(),
        confirmation.resultsAt().toString(),
        confirmation.resultBy());
  }
}
