package org.examcycle.rest.catalogue;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.QualificationType;

/**
 * A type of qualification.
 *
 * @param title as printed
 * @param level types of one level may not be taken together in one title
 * @param family whose results come out at one instant
 * @param gradeScale the name of its grade scale
 * @param pumScheme the name of its bands of percentage uniform marks, if it has any
 * @param awardRule by which a total and a grade are made of marks; every rule with its version
 * @param outcomeRule by which something stands instead of a grade
 * @param releaseRule from when a result shows
 * @param enquiryRule what may be asked about a result
 * @param notIn the kinds of series in which it is not held
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QualificationTypeBody(
    String code,
    String title,
    String level,
    String family,
    String gradeScale,
    Optional<String> pumScheme,
    String awardRule,
    String outcomeRule,
    String releaseRule,
    String enquiryRule,
    List<SeriesKind> notIn) {

  static QualificationTypeBody of(QualificationType type) {
    return new QualificationTypeBody(
        type.code(),
        type.title(),
        type.level(),
        type.family(),
        type.gradeScale(),
        type.pumScheme(),
        type.awardRule(),
        type.outcomeRule(),
        type.releaseRule(),
        type.enquiryRule(),
        type.notIn().stream().sorted(comparing(SeriesKind::value)).toList());
  }
}
