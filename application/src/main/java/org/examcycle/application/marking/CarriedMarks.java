package org.examcycle.application.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** Puts marks of an earlier series where the next award run reads them (INT-ENT-09). */
public final class CarriedMarks {

  private static final RuleId CARRYING = RuleId.of("INT-ENT-09");

  private final MarkBook marks;

  public CarriedMarks(MarkBook marks) {
    this.marks = marks;
  }

  /**
   * Gives an entry that stands these marks, and tells what was altered by it.
   *
   * @throws Overtaken if somebody else gives it a mark meanwhile
   */
  public List<Change> put(
      CandidateKey candidate,
      SyllabusCode syllabus,
      Map<ComponentCode, ? extends ComponentMark> all) {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> put(candidate, syllabus, each.getKey(), each.getValue()).stream())
        .toList();
  }

  private Optional<Change> put(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component, ComponentMark mark) {
    var before = marks.find(candidate, syllabus, component).orElseThrow();
    if (before.mark().equals(mark)) {
      return Optional.empty();
    }
    var after = before.with(mark);
    var done = before.version() == 0 ? marks.add(after) : marks.save(after, before.version());
    if (!done) {
      throw new Overtaken("a mark");
    }
    return Optional.of(MarkHistory.changed(before, after, CARRYING));
  }
}
