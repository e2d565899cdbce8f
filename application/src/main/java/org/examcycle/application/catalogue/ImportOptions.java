package org.examcycle.application.catalogue;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Fraction;

/**
 * Takes the whole table of options of a syllabus in a series (INT-AWD-02), a row per component of
 * an option. It replaces the table before it as a new version, until an award on it is confirmed.
 * It has every option that the series offers and every one for which entries stand (INT-ENT-02).
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportOptions extends UseCase<ImportOptions.Command, ImportOptions.Taken> {

  record Command(SeriesCode series, SyllabusCode syllabus, List<Row<Line>> rows) {}

  /**
   * @param option none where the syllabus gives its one option no code
   * @param type the type of qualification where it is not the syllabus's own
   * @param maximum of the option
   * @param factor by which a mark is multiplied; either this or the share is given
   * @param share of the option's maximum
   * @param endorsement the scale on which a component of weight zero is reported
   * @param carries what it brings over from an earlier series (INT-ENT-09)
   */
  record Line(
      Optional<OptionCode> option,
      Optional<OptionCode> alias,
      Optional<String> type,
      int maximum,
      ComponentCode component,
      int componentMaximum,
      Optional<Fraction> factor,
      Optional<Fraction> share,
      Optional<String> endorsement,
      Optional<Carries> carries) {

    /** A component that is taken in the series itself. */
    public Line(
        Optional<OptionCode> option,
        Optional<OptionCode> alias,
        Optional<String> type,
        int maximum,
        ComponentCode component,
        int componentMaximum,
        Optional<Fraction> factor,
        Optional<Fraction> share,
        Optional<String> endorsement) {
      this(
          option,
          alias,
          type,
          maximum,
          component,
          componentMaximum,
          factor,
          share,
          endorsement,
          Optional.empty());
    }
  }

  record Taken(SeriesCode series, SyllabusCode syllabus, int version) {}
}
