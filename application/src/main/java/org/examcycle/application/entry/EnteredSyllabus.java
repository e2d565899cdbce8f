package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.catalogue.OptionKey;

/**
 * A syllabus that a candidate is entered for.
 *
 * @param title as printed
 * @param qualification the title of its type, as printed
 * @param regulators that recognise it in the year of the series, in the order of their names
 * @param components in the order of their codes; none while the option's are not known
 */
public record EnteredSyllabus(
    OptionKey option,
    String title,
    String qualification,
    List<String> regulators,
    EntryKind kind,
    List<EnteredComponent> components) {

  public EnteredSyllabus {
    regulators = List.copyOf(regulators);
    components = List.copyOf(components);
  }
}
