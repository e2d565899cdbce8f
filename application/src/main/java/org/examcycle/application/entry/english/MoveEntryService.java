package org.examcycle.application.entry.english;

import java.util.ArrayList;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryRefusal;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingEntryCase;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class MoveEntryService implements MoveEntry {

  private static final RuleId RULE = RuleId.of("ENG-EXM-03");
  private static final RuleId PHOTO = RuleId.of("ENG-EXM-07");

  /** Names the sitting to which an entry moves. */
  private static final String TO = "examDate";

  private final Holding holding;
  private final CentreRepository centres;
  private final EnglishEntryRepository entries;
  private final SittingRepository sittings;
  private final ExamDateRepository examDates;
  private final Photos photos;

  MoveEntryService(
      CentreRepository centres,
      EnglishEntryRepository entries,
      RecordsHolders holders,
      SittingRepository sittings,
      ExamDateRepository examDates,
      EnglishExams exams) {
    this.holding = new Holding(centres, entries, holders);
    this.centres = centres;
    this.entries = entries;
    this.sittings = sittings;
    this.examDates = examDates;
    this.photos = new Photos(exams);
  }

  @Override
  public Decision<Moved> handle(Call call, Command command) {
    return holding
        .find(call, command.entry())
        .map(entry -> move(call, entry, command))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<Moved> move(Call call, EnglishEntry entry, Command command) {
    return sittings
        .find(new SittingKey(entry.sitting().centre(), command.to()))
        .map(to -> move(call, entry, to, command))
        .orElseGet(() -> Decision.refused(new FieldRefused(TO, new NotFound())));
  }

  private Decision<Moved> move(Call call, EnglishEntry entry, Sitting to, Command command) {
    var kase = caseOf(call, entry, to, command.photoDeclined());
    var standing = kase.entryDates().at(call.arrivedAt());
    var from = sittings.find(entry.sitting()).orElseThrow();
    var moved =
        entry
            .saying(photoSaid(call, entry, kase))
            .moved(from, to, standing.orElse(Standing.LATE), call.arrivedAt());
    var refusals =
        new ArrayList<Refusal>(
            SittingEntryCase.BOOK.check(kase).stream().map(MoveEntryService::ofSitting).toList());
    refusals.addAll(moved.refusals());
    return refusals.isEmpty()
        ? save(entry, moved.ifGranted().orElseThrow(), command.expectedVersion())
        : Decision.refused(refusals);
  }

  /** In an entry it is the address that names the sitting, here the body does. */
  private static Refusal ofSitting(Refusal refusal) {
    return switch (refusal) {
      case EnglishEntryRefusal.EntriesForSittingShut shut -> new FieldRefused(TO, shut);
      case EnglishEntryRefusal.CandidateEnteredAlready there -> new FieldRefused(TO, there);
      default -> refusal;
    };
  }

  private static TestDayPhoto photoSaid(Call call, EnglishEntry entry, SittingEntryCase kase) {
    return entry
        .photo()
        .moved(
            kase.photoTaken(),
            kase.photoDeclined(),
            entry.candidate().dateOfBirth(),
            kase.sitting().dayOf(call.arrivedAt()));
  }

  private SittingEntryCase caseOf(
      Call call, EnglishEntry entry, Sitting to, boolean photoDeclined) {
    return new SittingEntryCase(
        centres.find(to.key().centre()).orElseThrow(),
        examDates.find(to.key().examDate()).orElseThrow(),
        to,
        entries.isEntered(to.key(), entry.candidate().likeness()),
        photos.areTakenAt(to.key().examDate()),
        photoDeclined,
        Optional.of(entry.sitting().examDate().exam()),
        call.arrivedAt());
  }

  private Decision<Moved> save(EnglishEntry before, EnglishEntry moved, long expectedVersion) {
    if (!entries.save(moved, expectedVersion)) {
      return Decision.refused(holding.notStored(moved.id(), expectedVersion));
    }
    return Decision.changed(
        new Moved(moved.id(), moved.standing(), moved.charged(), expectedVersion + 1),
        Change.of("english-entry", moved.id().toString(), "moved")
            .from("sitting", before.sitting())
            .from("photo", before.photoThere())
            .to("sitting", moved.sitting())
            .to("standing", moved.standing())
            .to("charged", moved.charged())
            .to("photo", moved.photoThere())
            .under(RULE, PHOTO));
  }
}
