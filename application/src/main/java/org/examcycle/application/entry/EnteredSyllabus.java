package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.catalogue.OptionKey;

/**
 * A syllabus that a candidate is entered for.
 *
 * @param title as printed
 * @param qualification the title of its type, as printed
 * @param components in the order of their codes; none while the option's are not known
 */
public record EnteredSyllabus(
    OptionKey option,
    String title,
    String qualification,
    EntryKind kind,
    List<EnteredComponent> components) {

  public EnteredSyllabus {
    components = List.copyOf(components);
  }
}
