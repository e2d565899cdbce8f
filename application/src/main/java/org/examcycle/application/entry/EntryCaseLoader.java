package org.examcycle.application.entry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.result.SeenLater;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.CarryClaim;
import org.examcycle.domain.entry.Carrying;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryCase;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.HeldEntry;
import org.examcycle.domain.entry.RetakeClaim;
import org.examcycle.domain.result.ResultDelay;

/** Fills the case that the rules of entry see: the one place where they are given anything. */
final class EntryCaseLoader {

  private final SeriesRepository series;
  private final CandidateRepository candidates;
  private final EntryRepository entries;
  private final SyllabusCatalogue catalogue;
  private final Offers offers;
  private final ProhibitedPairs prohibited;
  private final Leaving leaving;
  private final CarryingLoader carrying;
  private final SeenLater later;

  EntryCaseLoader(EntryPorts ports) {
    this.series = ports.series();
    this.candidates = ports.candidates();
    this.entries = ports.entries();
    this.catalogue = ports.catalogue();
    this.offers = ports.offers();
    this.prohibited = ports.prohibited();
    this.leaving = ports.leaving();
    this.carrying = ports.carrying();
    this.later = ports.later();
  }

  boolean isSeries(SeriesCode code) {
    return series.find(code).isPresent();
  }

  /** Empty when there is no such candidate. */
  Optional<Candidate> candidate(CandidateKey key) {
    return candidates.find(key);
  }

  /**
   * Whether the candidate has been erased since. Asked when the case is filled: the person is held
   * then, as by an erasure.
   */
  boolean isErased(CandidateKey key) {
    return candidates.hold(key).isEmpty();
  }

  /** Empty when the catalogue has no such syllabus. */
  Optional<Syllabus> syllabus(OptionKey option) {
    return catalogue.findSyllabus(option.syllabus());
  }

  /** The case of a new entry. */
  EntryCase making(
      Centre centre, Candidate candidate, Syllabus syllabus, MakeEntry.Command command, Call call) {
    return load(
        centre,
        candidate,
        Optional.empty(),
        syllabus,
        command.option(),
        command.previous(),
        command.carriedFrom(),
        call);
  }

  /** The case of a change of an entry. */
  EntryCase amending(
      Centre centre,
      Candidate candidate,
      Entry entry,
      Syllabus syllabus,
      OptionKey option,
      Call call) {
    return load(
        centre,
        candidate,
        Optional.of(entry),
        syllabus,
        option,
        entry.previous(),
        entry.carriedFrom(),
        call);
  }

  private EntryCase load(
      Centre centre,
      Candidate candidate,
      Optional<Entry> entry,
      Syllabus syllabus,
      OptionKey option,
      Optional<CandidateKey> previous,
      Optional<CandidateKey> carriedFrom,
      Call call) {
    var code = candidate.key().series();
    var itself = entry.map(Entry::id);
    var retake = previous.map(key -> claim(candidate, key, syllabus.code()));
    var delay =
        carriedFrom.map(key -> later.by(call, centre, key.series())).orElse(ResultDelay.NONE);
    var carried =
        carrying.load(candidate, syllabus, option, carriedFrom, itself, call.arrivedAt(), delay);
    return new EntryCase(
        series.find(code).orElseThrow(),
        centre,
        candidate,
        entry,
        syllabus,
        option,
        offers.find(code, option),
        retake.isPresent() ? EntryKind.RETAKE : EntryKind.FIRST,
        retake,
        carried,
        held(code, known(candidate, retake, carried), itself),
        prohibited.inForce(code),
        leaving.state(candidate, centre, call.arrivedAt()),
        call.arrivedAt());
  }

  private RetakeClaim claim(Candidate candidate, CandidateKey previous, SyllabusCode syllabus) {
    return new RetakeClaim(
        previous,
        entries
            .findStanding(previous, syllabus)
            .flatMap(_ -> EarlierCandidates.find(candidates, candidate, previous))
            .map(earlier -> new RetakeClaim.EarlierEntry(earlier.person(), earlier.dateOfBirth())));
  }

  /** Who the candidate is, and is by what this entry says. */
  private static Set<PersonId> known(
      Candidate candidate, Optional<RetakeClaim> retake, Carrying carried) {
    var born = candidate.dateOfBirth();
    return Stream.of(
            Optional.of(candidate.person()),
            retake.flatMap(claim -> claim.personBorn(born)),
            carried.claim().flatMap(claim -> claim.of(born)).map(CarryClaim.Earlier::person))
        .flatMap(Optional::stream)
        .collect(toUnmodifiableSet());
  }

  private List<HeldEntry> held(SeriesCode code, Set<PersonId> person, Optional<EntryId> itself) {
    return entries.listStanding(code, person).stream()
        .filter(entry -> !itself.equals(Optional.of(entry.id())))
        .map(entry -> new HeldEntry(entry.id(), syllabus(entry.option()).orElseThrow()))
        .toList();
  }
}
