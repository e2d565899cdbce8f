package org.examcycle.rest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.examcycle.application.file.Row;
import org.examcycle.rest.call.BodyUnread;
import org.examcycle.rest.call.Utf8Stream;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** One pass through one file. */
final class CsvReading<T> {

  /** More than this are counted and not told: the file is of another kind. */
  private static final int MOST_TOLD = 100;

  /** Of a line so many characters are in memory, and of each file that is read one line is. */
  private static final int LONGEST_RECORD = 1 << 18;

  private final CsvFormat<T> format;
  private final Consumer<Row<T>> each;
  private final List<Flaw> flaws = new ArrayList<>();
  private int inAll;
  private final Map<List<String>, Integer> seen = new HashMap<>();
  private final RecurringTexts texts = new RecurringTexts();
  private int nextLine = 1;

  CsvReading(CsvFormat<T> format, Consumer<Row<T>> each) {
    this.format = format;
    this.each = each;
  }

  void read(InputStream file) {
    try (var reader =
        CsvReader.builder()
            .maxBufferSize(LONGEST_RECORD)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(
                new InputStreamReader(
                    new Utf8Stream(file, Malformed::file), StandardCharsets.UTF_8))) {
      readLines(reader.iterator());
    } catch (CsvParseException unreadable) {
      // What is thrown while the file is read comes as its cause.
      throw switch (unreadable.getCause()) {
        case Malformed malformed -> malformed;
        case BodyUnread unread -> unread;
        case null, default -> quotes();
      };
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private void readLines(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw Malformed.file(Flaw.line(1, "empty-file"));
    }
    var header = records.next();
    passed(header);
    var columns = columns(header);
    while (records.hasNext()) {
      var line = records.next();
      passed(line);
      read(line, columns);
    }
    refuseFlaws();
  }

  private void add(Flaw flaw) {
    inAll++;
    if (flaws.size() < MOST_TOLD) {
      flaws.add(flaw);
    }
  }

  private void refuseFlaws() {
    if (inAll > 0) {
      throw Malformed.file(flaws, inAll);
    }
  }

  private void read(CsvRecord csv, Map<String, Integer> columns) {
    var number = Math.toIntExact(csv.getStartingLineNumber());
    if (csv.getFieldCount() != columns.size()) {
      add(
          Flaw.line(
                  number,
                  csv.getFieldCount() < columns.size() ? "too-few-columns" : "too-many-columns")
              .expecting(Map.of("columns", columns.size())));
      return;
    }
    var line = new CsvLine(number, columns, texts.of(csv.getFields()));
    if (isRepeated(line)) {
      return;
    }
    try {
      var value = format.map(line);
      if (flaws.isEmpty()) {
        each.accept(new Row<>(number, value));
      }
    } catch (CellFault fault) {
      add(fault.flaw());
    }
  }

  private boolean isRepeated(CsvLine line) {
    if (format.unique().isEmpty()) {
      return false;
    }
    var key = format.unique().stream().map(column -> line.optional(column).orElse("")).toList();
    var before = seen.putIfAbsent(key, line.line());
    if (before == null) {
      return false;
    }
    add(Flaw.line(line.line(), "duplicate-row").expecting(Map.of("firstLine", before)));
    return true;
  }

  private Map<String, Integer> columns(CsvRecord header) {
    var columns = new LinkedHashMap<String, Integer>();
    var known = format.known();
    for (var index = 0; index < header.getFieldCount(); index++) {
      var name = header.getField(index);
      if (!known.contains(name)) {
        add(
            Flaw.cell(1, shown(name, index), "unknown-column")
                .expecting(Map.of("values", known.stream().sorted().toList())));
      }
      if (columns.put(name, index) != null) {
        add(Flaw.cell(1, shown(name, index), "duplicate-column"));
      }
    }
    format.required().stream()
        .filter(name -> !columns.containsKey(name))
        .forEach(name -> add(Flaw.cell(1, name, "missing-column")));
    refuseFlaws();
    return columns;
  }

  /** A file without a header has values there, which are not repeated: the column's number is. */
  private static String shown(String name, int index) {
    return name.matches("[A-Za-z][A-Za-z0-9_ -]{0,39}") ? name : String.valueOf(index + 1);
  }

  private void passed(CsvRecord csv) {
    var within =
        csv.getFields().stream()
            .filter(Objects::nonNull)
            .flatMapToInt(String::chars)
            .filter(character -> character == '\n')
            .count();
    nextLine = Math.toIntExact(csv.getStartingLineNumber() + within + 1);
  }

  /** A quote is never closed, or something stands behind one that is. */
  private Malformed quotes() {
    return Malformed.file(Flaw.line(nextLine, "unreadable-quotes"));
  }
}
