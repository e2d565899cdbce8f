package org.examcycle.application.entry.file;

import static org.examcycle.application.entry.file.EntryColumn.ACTION;
import static org.examcycle.application.entry.file.EntryColumn.CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_SERIES;
import static org.examcycle.application.entry.file.EntryColumn.CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.NEW_OPTION;
import static org.examcycle.application.entry.file.EntryColumn.NEW_SYLLABUS;
import static org.examcycle.application.entry.file.EntryColumn.OPTION;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_SERIES;
import static org.examcycle.application.entry.file.EntryColumn.SYLLABUS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryFileRefusal;

/** Reads what a row asks for, and finds every value in it that is not well. */
final class EntryRow {

  /** The words of the column {@code action}; without one a row is an entry. */
  enum Action {
    ENTER,
    AMEND,
    WITHDRAW,
    REGISTER,
    CHANGE
  }

  private final SeriesCode series;
  private final RowCells cells;

  private EntryRow(SeriesCode series, RowCells cells) {
    this.series = series;
    this.cells = cells;
  }

  /**
   * @throws RowFaults if a value is not well
   */
  static EntryInstruction read(SeriesCode series, EntryCells texts) {
    texts
        .otherLength()
        .ifPresent(
            length -> {
              throw new RowFaults(
                  List.of(
                      RowFault.of(
                          new EntryFileRefusal.OtherNumberOfValues(
                              length.columns(), length.values()))));
            });
    var cells = new RowCells(texts);
    return cells.unlessFaulty(new EntryRow(series, cells).instruction());
  }

  private Optional<EntryInstruction> instruction() {
    var candidate =
        key(
            Optional.of(series),
            cells.required(CENTRE, CentreNumber::parse),
            cells.required(CANDIDATE, CandidateNumber::parse));
    var action =
        cells.has(ACTION) ? cells.optional(ACTION, EntryRow::action) : Optional.of(Action.ENTER);
    return action.flatMap(
        asked ->
            switch (asked) {
              case ENTER -> enter(candidate);
              case AMEND -> amend(candidate);
              case WITHDRAW -> withdraw(candidate);
              case REGISTER -> register(candidate);
              case CHANGE -> change(candidate);
            });
  }

  private static Optional<Action> action(String word) {
    return Stream.of(Action.values())
        .filter(action -> action.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private Optional<EntryInstruction> enter(Optional<CandidateKey> candidate) {
    cells.none(NEW_SYLLABUS, NEW_OPTION);
    var syllabus = syllabus();
    var option = option(OPTION);
    var previous = previous();
    var carriedFrom = earlier(CARRIED_SERIES, CARRIED_CENTRE, CARRIED_CANDIDATE);
    var details = RowDetails.of(cells);
    return candidate.flatMap(
        key ->
            syllabus.map(
                code ->
                    new EntryInstruction.Enter(
                        key, new OptionKey(code, option), previous, carriedFrom, details)));
  }

  /** Nothing is made a retake, or carries marks, that was not entered so (INT-ENT-05). */
  private Optional<EntryInstruction> amend(Optional<CandidateKey> candidate) {
    cells.none(PREVIOUS_SERIES, PREVIOUS_CENTRE, PREVIOUS_CANDIDATE);
    cells.none(CARRIED_SERIES, CARRIED_CENTRE, CARRIED_CANDIDATE);
    var syllabus = syllabus();
    var said = option(OPTION);
    var newSyllabus = cells.optional(NEW_SYLLABUS, SyllabusCode::parse);
    var newOption = option(NEW_OPTION);
    return candidate.flatMap(
        key ->
            syllabus.map(
                code ->
                    new EntryInstruction.Amend(
                        key,
                        code,
                        said.map(its -> new OptionKey(code, Optional.of(its))),
                        new OptionKey(newSyllabus.orElse(code), newOption))));
  }

  private Optional<EntryInstruction> withdraw(Optional<CandidateKey> candidate) {
    cells.none(NEW_SYLLABUS, NEW_OPTION);
    var syllabus = syllabus();
    var said = option(OPTION);
    return candidate.flatMap(
        key ->
            syllabus.map(
                code ->
                    new EntryInstruction.Withdraw(
                        key, code, said.map(its -> new OptionKey(code, Optional.of(its))))));
  }

  private Optional<EntryInstruction> register(Optional<CandidateKey> candidate) {
    cells.none(SYLLABUS, OPTION, NEW_SYLLABUS, NEW_OPTION);
    cells.none(CARRIED_SERIES, CARRIED_CENTRE, CARRIED_CANDIDATE);
    var previous = previous();
    var details = RowDetails.required(cells);
    return candidate.flatMap(
        key -> details.map(given -> new EntryInstruction.Register(key, given, previous)));
  }

  private Optional<EntryInstruction> change(Optional<CandidateKey> candidate) {
    cells.none(SYLLABUS, OPTION, NEW_SYLLABUS, NEW_OPTION);
    cells.none(PREVIOUS_SERIES, PREVIOUS_CENTRE, PREVIOUS_CANDIDATE);
    cells.none(CARRIED_SERIES, CARRIED_CENTRE, CARRIED_CANDIDATE);
    var details = RowDetails.required(cells);
    return candidate.flatMap(key -> details.map(given -> new EntryInstruction.Change(key, given)));
  }

  private Optional<SyllabusCode> syllabus() {
    return cells.required(SYLLABUS, SyllabusCode::parse);
  }

  private Optional<OptionCode> option(EntryColumn column) {
    return cells.optional(column, OptionCode::parse);
  }

  private Optional<CandidateKey> previous() {
    return earlier(PREVIOUS_SERIES, PREVIOUS_CENTRE, PREVIOUS_CANDIDATE);
  }

  /** Whoever names an earlier candidate names series, centre and number. */
  private Optional<CandidateKey> earlier(
      EntryColumn inSeries, EntryColumn centre, EntryColumn number) {
    return cells.has(inSeries, centre, number)
        ? key(
            cells.required(inSeries, SeriesCode::parse),
            cells.required(centre, CentreNumber::parse),
            cells.required(number, CandidateNumber::parse))
        : Optional.empty();
  }

  private static Optional<CandidateKey> key(
      Optional<SeriesCode> series,
      Optional<CentreNumber> centre,
      Optional<CandidateNumber> number) {
    return series.flatMap(
        code -> centre.flatMap(at -> number.map(no -> new CandidateKey(code, at, no))));
  }
}
