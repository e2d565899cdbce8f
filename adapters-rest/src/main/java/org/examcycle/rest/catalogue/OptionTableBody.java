package org.examcycle.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;

/**
 * The options of a syllabus in a series (INT-AWD-02).
 *
 * @param version of the table; a correction adds one
 */
record OptionTableBody(
    SeriesCode series, SyllabusCode syllabus, int version, List<OptionBody> options) {

  /**
   * One option.
   *
   * @param code absent where the syllabus gives its one option none
   * @param alias another code under which tables may name it
   * @param type the code of the type of qualification that it leads to
   * @param maximum the highest total
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record OptionBody(
      Optional<OptionCode> code,
      Optional<OptionCode> alias,
      String type,
      int maximum,
      List<WeightedComponentBody> components) {}

  /**
   * A component as an option counts it.
   *
   * @param maximum the highest raw mark
   * @param factor exact; 0 where it carries no weight
   * @param endorsement the scale on which it is reported beside the grade
   * @param carries what it brings over from an earlier series: components of internally assessed
   *     work, or the type of qualification whose whole result it is; absent where it is taken in
   *     this series (INT-ENT-09)
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record WeightedComponentBody(
      ComponentCode code,
      int maximum,
      Fraction factor,
      Optional<String> endorsement,
      Optional<String> carries) {}

  static OptionTableBody of(OptionTable table) {
    return new OptionTableBody(
        table.series(),
        table.syllabus(),
        table.version(),
        table.options().options().stream().map(OptionTableBody::option).toList());
  }

  private static OptionBody option(OptionScheme option) {
    return new OptionBody(
        option.code(),
        option.alias(),
        option.type(),
        option.maximum(),
        option.components().stream().map(OptionTableBody::component).toList());
  }

  private static WeightedComponentBody component(WeightedComponent component) {
    return new WeightedComponentBody(
        component.code(),
        component.maximum(),
        component.factor(),
        component.endorsementScale(),
        component.carries().map(Carries::toString));
  }
}
