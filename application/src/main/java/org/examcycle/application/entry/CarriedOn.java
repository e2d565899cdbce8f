package org.examcycle.application.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.marking.CarriedMarks;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.domain.rule.Change;

/**
 * Works carried marks again when the award that they came from is another one, as after an enquiry,
 * or is held back (INT-ENT-09): the award of the later series then sees that what it has read has
 * moved. A mark that is no longer there is awaited, until somebody decides.
 */
@UseCasePart
public final class CarriedOn {

  private final SyllabusCatalogue catalogue;
  private final EntryRepository entries;
  private final CandidateRepository candidates;
  private final CarryingLoader carrying;
  private final CarriedMarks marks;

  public CarriedOn(EntryPorts ports) {
    this.catalogue = ports.catalogue();
    this.entries = ports.entries();
    this.candidates = ports.candidates();
    this.carrying = ports.carrying();
    this.marks = new CarriedMarks(ports.marks());
  }

  /** What is altered by it, in whichever later series. */
  public List<Change> after(AwardRun confirmed, Instant now) {
    return entries.listCarrying(confirmed.series(), confirmed.syllabus()).stream()
        .flatMap(entry -> renewed(entry, now))
        .toList();
  }

  /** The same when the result of one candidate is held or has a case, or no longer. */
  public List<Change> after(CandidateKey earlier, SyllabusCode syllabus, Instant now) {
    return entries.listCarrying(earlier, syllabus).stream()
        .flatMap(entry -> renewed(entry, now))
        .toList();
  }

  /** Nothing of whoever has been erased: what was carried then stays the number's. */
  private Stream<Change> renewed(Entry entry, Instant now) {
    return candidates.find(entry.candidate()).stream()
        .flatMap(candidate -> renewed(entry, candidate, now));
  }

  private Stream<Change> renewed(Entry entry, Candidate candidate, Instant now) {
    var syllabus = catalogue.findSyllabus(entry.option().syllabus()).orElseThrow();
    var carried =
        carrying.load(
            candidate,
            syllabus,
            entry.option(),
            entry.carriedFrom(),
            Optional.of(entry.id()),
            now,
            ResultDelay.NONE);
    var all = new HashMap<ComponentCode, ComponentMark>();
    carried.components().forEach(each -> all.put(each.code(), new ComponentMark.Awaited()));
    all.putAll(carried.marks(candidate.dateOfBirth()));
    return marks.put(entry.candidate(), syllabus.code(), all).stream();
  }
}
