package org.examcycle.application.entry.english;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Press;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.entry.english.Confirmation;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CandidateEnteredAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.CharacterUnprintable;
import org.examcycle.domain.entry.english.EnteredCandidate;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingEntryCase;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class EnterForSittingService implements EnterForSitting {

  private static final RuleId RULE = RuleId.of("ENG-EXM-03");
  private static final RuleId PHOTO = RuleId.of("ENG-EXM-07");

  private final Sight sight;
  private final SittingRepository sittings;
  private final ExamDateRepository examDates;
  private final EnglishEntryRepository entries;
  private final Photos photos;
  private final CandidateIds candidateIds;
  private final SecretKeys secretKeys;
  private final Press press;
  private final Ids ids;

  EnterForSittingService(
      CentreRepository centres,
      SittingRepository sittings,
      ExamDateRepository examDates,
      EnglishEntryRepository entries,
      EnglishExams exams,
      CandidateIds candidateIds,
      SecretKeys secretKeys,
      Press press,
      Ids ids) {
    this.sight = new Sight(centres);
    this.sittings = sittings;
    this.examDates = examDates;
    this.entries = entries;
    this.photos = new Photos(exams);
    this.candidateIds = candidateIds;
    this.secretKeys = secretKeys;
    this.press = press;
    this.ids = ids;
  }

  @Override
  public Decision<Entered> handle(Call call, Command command) {
    return sight
        .centre(call, command.sitting().centre())
        .flatMap(
            centre ->
                sittings
                    .find(command.sitting())
                    .map(sitting -> enter(call, centre, sitting, command)))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<Entered> enter(Call call, Centre centre, Sitting sitting, Command command) {
    var candidate = command.candidate().checked(sitting.dayOf(call.arrivedAt()));
    var kase = caseOf(call, centre, sitting, candidate.ifGranted(), command.photoDeclined());
    var refusals = new ArrayList<Refusal>(SittingEntryCase.BOOK.check(kase));
    refusals.addAll(candidate.refusals());
    unprintable(command.candidate()).forEach(refusals::add);
    return refusals.isEmpty()
        ? add(call, kase, candidate.ifGranted().orElseThrow())
        : Decision.refused(refusals);
  }

  /** What is no name at all is told elsewhere. */
  private Stream<Refusal> unprintable(CandidateDetails details) {
    return Stream.concat(
        details
            .nativeName()
            .filter(name -> NameFault.of(name).isEmpty())
            .flatMap(name -> unprintable("nativeName", name))
            .stream(),
        Optional.of(details.latinName())
            .filter(name -> NameFault.ofLatin(name).isEmpty())
            .flatMap(name -> unprintable("latinName", name))
            .stream());
  }

  private Optional<Refusal> unprintable(String field, String name) {
    return press
        .firstMissing(name)
        .map(character -> new FieldRefused(field, new CharacterUnprintable(character)));
  }

  private SittingEntryCase caseOf(
      Call call,
      Centre centre,
      Sitting sitting,
      Optional<EnteredCandidate> candidate,
      boolean photoDeclined) {
    var enteredAlready =
        candidate.filter(known -> entries.isEntered(sitting.key(), known.likeness())).isPresent();
    return new SittingEntryCase(
        centre,
        examDates.find(sitting.key().examDate()).orElseThrow(),
        sitting,
        enteredAlready,
        photos.areTakenAt(sitting.key().examDate()),
        photoDeclined,
        Optional.empty(),
        call.arrivedAt());
  }

  private Decision<Entered> add(Call call, SittingEntryCase kase, EnteredCandidate candidate) {
    var entry = entryOf(call, kase, candidate);
    return switch (entries.add(entry)) {
      case ADDED -> entered(entry);
      case ENTERED_ALREADY -> Decision.refused(new CandidateEnteredAlready());
      case CANDIDATE_ID_TAKEN -> add(call, kase, candidate);
    };
  }

  private EnglishEntry entryOf(Call call, SittingEntryCase kase, EnteredCandidate candidate) {
    var id = new EnglishEntryId(ids.next());
    var standing = kase.entryDates().at(call.arrivedAt()).orElseThrow();
    return new EnglishEntry(
        id,
        kase.sitting().key(),
        candidateIds.draw(),
        new PersonId(ids.next()),
        candidate,
        TestDayPhoto.of(
            kase.photoTaken(),
            kase.photoDeclined(),
            candidate.dateOfBirth(),
            kase.sitting().dayOf(call.arrivedAt())),
        standing,
        kase.sitting().policy().feeFor(standing),
        call.arrivedAt(),
        Confirmation.first(id, secretKeys.keyring(), call.arrivedAt()),
        Optional.empty(),
        1);
  }

  private static Decision<Entered> entered(EnglishEntry entry) {
    var person = entry.person().value();
    return Decision.changed(
        new Entered(
            entry.id(), entry.candidateId(), entry.standing(), entry.charged(), entry.version()),
        Change.of("english-entry", entry.id().toString(), "made")
            .to("sitting", entry.sitting())
            .to("candidateId", entry.candidateId())
            .to("standing", entry.standing())
            .to("charged", entry.charged())
            .to("photo", entry.photo())
            .personal(person, "name", entry.candidate().name().original())
            .personal(person, "latinName", entry.candidate().name().latin())
            .personal(person, "dateOfBirth", entry.candidate().dateOfBirth())
            .under(RULE, PHOTO));
  }
}
