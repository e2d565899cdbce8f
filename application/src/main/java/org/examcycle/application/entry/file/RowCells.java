package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.domain.candidate.LanguageFault;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * The values of a row as they are read, and what is found wrong with them on the way. Of a file all
 * rows of a step are read before anything is stored: that they are read quickly counts.
 */
final class RowCells {

  private final EntryCells cells;
  private final List<RowFault> faults = new ArrayList<>();

  RowCells(EntryCells cells) {
    this.cells = cells;
  }

  /** Whether something stands in one of these columns. */
  boolean has(EntryColumn... columns) {
    for (var column : columns) {
      if (cells.text(column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  Optional<String> text(EntryColumn column) {
    return cells.text(column);
  }

  /** A text that must be there. */
  Optional<String> required(EntryColumn column) {
    return required(column, Optional::of);
  }

  /** A value that must be there. */
  <V> Optional<V> required(EntryColumn column, Function<String, Optional<V>> parse) {
    if (!has(column)) {
      faults.add(RowFault.in(column, new EntryFileRefusal.ValueMissing(column.rule())));
    }
    return optional(column, parse);
  }

  /** A value that may be there; one that cannot be read is a fault. */
  <V> Optional<V> optional(EntryColumn column, Function<String, Optional<V>> parse) {
    var value = cells.text(column).flatMap(parse);
    if (has(column) && value.isEmpty()) {
      faults.add(RowFault.in(column, misfit(column)));
    }
    return value;
  }

  private Refusal misfit(EntryColumn column) {
    return cells
        .text(column)
        .filter(text -> text.matches(column.form()))
        .flatMap(text -> misfitInForm(column, text))
        .orElseGet(() -> new EntryFileRefusal.ValueNotAccepted(column.rule(), column.form()));
  }

  private static Optional<Refusal> misfitInForm(EntryColumn column, String text) {
    return switch (column) {
      case DATE_OF_BIRTH -> Optional.of(new EntryFileRefusal.NoSuchDay(column.rule()));
      case LANGUAGE ->
          LanguageFault.of(text)
              .map(fault -> new EntryFileRefusal.LanguageNotAccepted(column.rule(), fault));
      default -> Optional.empty();
    };
  }

  /** Nothing may stand in these columns. */
  void none(EntryColumn... columns) {
    for (var column : columns) {
      if (cells.text(column).isPresent()) {
        faults.add(RowFault.in(column, new EntryFileRefusal.ValueOutOfPlace()));
      }
    }
  }

  /**
   * @throws RowFaults if something is wrong
   */
  <V> V unlessFaulty(Optional<V> read) {
    if (!faults.isEmpty()) {
      throw new RowFaults(faults);
    }
    return read.orElseThrow();
  }
}
