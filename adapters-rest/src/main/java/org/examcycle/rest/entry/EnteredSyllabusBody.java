package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.EnteredSyllabus;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A syllabus that a candidate is entered for.
 *
 * @param qualification the type of qualification, as printed
 * @param regulators that recognise it in the year of the series; none, too, where nothing is said
 *     of that year
 * @param components none while those of the option are not known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnteredSyllabusBody(
    SyllabusCode syllabus,
    Optional<OptionCode> option,
    String title,
    String qualification,
    List<String> regulators,
    EntryKind kind,
    List<EnteredComponentBody> components) {

  static EnteredSyllabusBody of(EnteredSyllabus entered, ZoneId timeZone) {
    return new EnteredSyllabusBody(
        entered.option().syllabus(),
        entered.option().option(),
        entered.title(),
        entered.qualification(),
        entered.regulators(),
        entered.kind(),
        entered.components().stream()
            .map(component -> EnteredComponentBody.of(component, timeZone))
            .toList());
  }
}
