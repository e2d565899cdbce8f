package org.examcycle.rest.entry.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.application.entry.file.EntrySheet;
import org.examcycle.application.file.Row;
import org.examcycle.rest.call.KeptBody;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * Files of entries as CSV. What is refused here is what makes a file no such file; what is wrong
 * with single values is the rules' to say, row by row.
 */
final class EntryFileFormat {

  /** Columns without which no row says anything. */
  static final List<EntryColumn> ALWAYS = List.of(EntryColumn.CENTRE, EntryColumn.CANDIDATE);

  private static final CsvFormat<EntryCells> FORMAT =
      CsvFormat.with(headers(ALWAYS.stream()))
          .optional(
              headers(
                  Arrays.stream(EntryColumn.values()).filter(column -> !ALWAYS.contains(column))))
          .as(EntryFileFormat::cells)
          .orOfOtherLength(EntryCells::ofOtherLength);

  private EntryFileFormat() {}

  /**
   * The rows of a file, read from the start as often as they are asked for.
   *
   * @throws Malformed if it is no such file, or has no line below its header
   */
  static EntrySheet sheet(KeptBody file) {
    var any = new AtomicBoolean();
    read(file, _ -> any.set(true));
    if (!any.get()) {
      throw Malformed.file(Flaw.line(1, "no-lines"));
    }
    return taker -> read(file, taker);
  }

  private static void read(KeptBody file, Consumer<Row<EntryCells>> taker) {
    try (InputStream content = file.open()) {
      FORMAT.forEach(content, taker);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static EntryCells cells(CsvLine line) {
    return new EntryCells(
        EntryColumn.headers().stream().map(header -> line.optional(header).orElse("")).toList());
  }

  private static String[] headers(Stream<EntryColumn> columns) {
    return columns.map(EntryColumn::header).toArray(String[]::new);
  }
}
