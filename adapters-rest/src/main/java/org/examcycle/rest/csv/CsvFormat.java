package org.examcycle.rest.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.examcycle.application.file.Row;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * What the lines of a CSV file hold: RFC 4180, comma-separated, UTF-8 with or without a byte order
 * mark, a header line first, columns in any order. A file with any fault of form is refused whole,
 * naming line and column of each.
 */
public final class CsvFormat<T> {

  private final List<String> required;
  private final List<String> optional;
  private final List<String> unique;
  private final boolean mayBeEmpty;
  private final Function<CsvLine, T> mapper;
  private final Optional<BiFunction<Integer, Integer, T>> otherLength;

  private CsvFormat(
      List<String> required,
      List<String> optional,
      List<String> unique,
      boolean mayBeEmpty,
      Function<CsvLine, T> mapper,
      Optional<BiFunction<Integer, Integer, T>> otherLength) {
    this.required = List.copyOf(required);
    this.optional = List.copyOf(optional);
    this.unique = List.copyOf(unique);
    this.mayBeEmpty = mayBeEmpty;
    this.mapper = mapper;
    this.otherLength = otherLength;
  }

  /** A format with these columns, each of which a file must have. */
  public static CsvFormat<CsvLine> with(String... columns) {
    return new CsvFormat<>(
        List.of(columns), List.of(), List.of(), false, Function.identity(), Optional.empty());
  }

  /** Columns that a file may have too. */
  public CsvFormat<T> optional(String... columns) {
    return new CsvFormat<>(required, List.of(columns), unique, mayBeEmpty, mapper, otherLength);
  }

  /** No two lines may have the same in all of these columns. */
  public CsvFormat<T> unique(String... columns) {
    return new CsvFormat<>(required, optional, List.of(columns), mayBeEmpty, mapper, otherLength);
  }

  /** A header alone says that there is nothing: for a list that holds whole or not at all. */
  public CsvFormat<T> orEmpty() {
    return new CsvFormat<>(required, optional, unique, true, mapper, otherLength);
  }

  /** What a line is read as; the mapper may use the reading methods of {@link CsvLine}. */
  public <U> CsvFormat<U> as(Function<CsvLine, U> read) {
    return new CsvFormat<>(required, optional, unique, mayBeEmpty, read, Optional.empty());
  }

  /**
   * A line with more or fewer values than there are columns is no fault of the file: it is read as
   * what is made of the number of columns and of its own values. One that goes on over several
   * lines is a fault still: a quote that was left open has taken others in.
   */
  public CsvFormat<T> orOfOtherLength(BiFunction<Integer, Integer, T> read) {
    return new CsvFormat<>(required, optional, unique, mayBeEmpty, mapper, Optional.of(read));
  }

  /**
   * Every line of the file, in its order. A header alone is somebody's mistake, unless the format
   * says otherwise: it would wipe out what it takes the place of.
   *
   * @throws Malformed if the file has any fault of form, or no line below its header
   */
  public List<Row<T>> read(InputStream file) {
    var rows = new ArrayList<Row<T>>();
    forEach(file, rows::add);
    if (rows.isEmpty() && !mayBeEmpty) {
      throw Malformed.file(Flaw.line(1, "no-lines"));
    }
    return rows;
  }

  /**
   * Hands on line after line, without holding more than one. Whoever takes them must be ready to
   * forget them: the fault may come last.
   *
   * @throws Malformed if the file has any fault of form
   */
  public void forEach(InputStream file, Consumer<Row<T>> each) {
    new CsvReading<>(this, each).read(file);
  }

  List<String> required() {
    return required;
  }

  Set<String> known() {
    var known = new HashSet<>(required);
    known.addAll(optional);
    return known;
  }

  List<String> unique() {
    return unique;
  }

  Optional<T> ofOtherLength(int columns, int values) {
    return otherLength.map(read -> read.apply(columns, values));
  }

  T map(CsvLine line) {
    return mapper.apply(line);
  }
}
