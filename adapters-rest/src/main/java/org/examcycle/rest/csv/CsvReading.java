package org.examcycle.rest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

  /** Room for the longest value, its quotes, and what is read ahead. */
  private static final int BUFFER = LONGEST_RECORD + (1 << 15);

  /** Where a line begins that cannot be read; the reader has no type for it, only words. */
  private static final Pattern AT = Pattern.compile("starting at line ([0-9]+)");

  private final CsvFormat<T> format;
  private final Consumer<Row<T>> each;
  private final List<Flaw> flaws = new ArrayList<>();
  private int inAll;
  private final Map<List<String>, Integer> seen = new HashMap<>();
  private final RecurringTexts texts = new RecurringTexts();

  CsvReading(CsvFormat<T> format, Consumer<Row<T>> each) {
    this.format = format;
    this.each = each;
  }

  void read(InputStream file) {
    try (var reader =
        CsvReader.builder()
            .maxBufferSize(BUFFER)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(
                CsvRecordHandler.builder()
                    .maxFieldSize(LONGEST_RECORD)
                    .maxRecordSize(LONGEST_RECORD)
                    .build(),
                new InputStreamReader(
                    new Utf8Stream(file, Malformed::file), StandardCharsets.UTF_8))) {
      readLines(reader.iterator());
    } catch (CsvParseException unreadable) {
      // What is thrown while the file is read comes as its cause.
      throw switch (unreadable.getCause()) {
        case Malformed malformed -> malformed;
        case BodyUnread unread -> unread;
        case CsvParseException why -> unreadable(String.valueOf(why.getMessage()));
        case null, default -> unreadable(String.valueOf(unreadable.getMessage()));
      };
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private void readLines(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw Malformed.file(Flaw.line(1, "empty-file"));
    }
    var columns = columns(records.next());
    while (records.hasNext()) {
      read(records.next(), columns);
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
      readOfOtherLength(csv, number, columns.size());
      return;
    }
    var line = new CsvLine(number, columns, texts.of(csv.getFields()));
    if (isRepeated(line)) {
      return;
    }
    try {
      handOn(number, format.map(line));
    } catch (CellFault fault) {
      add(fault.flaw());
    }
  }

  private void handOn(int number, T value) {
    if (flaws.isEmpty()) {
      each.accept(new Row<>(number, value));
    }
  }

  private void readOfOtherLength(CsvRecord csv, int number, int columns) {
    var values = csv.getFieldCount();
    Optional.of(csv)
        .filter(record -> linesWithin(record) == 0)
        .flatMap(_ -> format.ofOtherLength(columns, values))
        .ifPresentOrElse(
            value -> handOn(number, value),
            () ->
                add(
                    Flaw.line(number, values < columns ? "too-few-columns" : "too-many-columns")
                        .expecting(Map.of("columns", columns))));
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

  private static long linesWithin(CsvRecord csv) {
    return csv.getFields().stream()
        .filter(Objects::nonNull)
        .flatMapToInt(String::chars)
        .filter(character -> character == '\n')
        .count();
  }

  /**
   * A line is longer than any may be, which it is too where a quote in it is not closed for so
   * long; or it has more values than any file of ours; or else a quote is never closed, or
   * something stands behind one that is.
   */
  private static Malformed unreadable(String why) {
    var at = AT.matcher(why);
    var line = at.find() ? Integer.parseInt(at.group(1)) : 1;
    if (why.contains("limit of")) {
      return Malformed.file(Flaw.line(line, "too-many-columns"));
    }
    return why.contains("buffer size") || why.contains("exceeds the max")
        ? Malformed.file(Flaw.line(line, "too-long").expecting(Map.of("max", LONGEST_RECORD)))
        : Malformed.file(Flaw.line(line, "unreadable-quotes"));
  }
}
