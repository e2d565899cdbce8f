package org.examcycle.domain.catalogue.english;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * How one exam is scored in sittings of a span of days: a row set (ENG-EXM-02, ENG-SCL-03,
 * ENG-OUT-01 to 03).
 *
 * @param version 1 for the first row set of this exam that was ever imported; never used again
 * @param valid exam dates for which it holds
 * @param level the exam's own level, certified for grades B and C
 * @param components in the order in which they are reported
 * @param certifiedAbove the level certified for grade A
 * @param certifiedBelow the level certified by a general certificate
 */
public record ExamScale(
    ExamCode exam,
    int version,
    Validity valid,
    CefrLevel level,
    List<ReportedComponent> components,
    Bands bands,
    CefrLevel certifiedAbove,
    CefrLevel certifiedBelow) {

  public ExamScale {
    components = List.copyOf(components);
    if (components.isEmpty()) {
      throw new IllegalArgumentException("an exam reports at least one component");
    }
    if (new HashSet<>(names(components)).size() < components.size()) {
      throw new IllegalArgumentException("a component twice");
    }
  }

  public List<ComponentName> componentNames() {
    return names(components);
  }

  public Optional<ReportedComponent> find(ComponentName name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }

  /** The name under which a result keeps this row set: {@code FCE-scale/1}. */
  public String reference() {
    return reference(exam) + version;
  }

  /** What the reference of an exam begins with, before the version. */
  static String reference(ExamCode exam) {
    return exam + "-scale/";
  }

  private static List<ComponentName> names(List<ReportedComponent> components) {
    return components.stream().map(ReportedComponent::name).toList();
  }
}
