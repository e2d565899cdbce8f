package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examcycle.application.file.Row;

/** A table of the demonstration: a CSV file below {@code dev} with a header. */
final class Table {

  private Table() {}

  static <T> List<T> read(String name, char separator, Function<NamedCsvRecord, T> row) {
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream("/dev/" + name), name);
        var csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(row).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
    return read(name, ',', row);
  }

  /** The same, as the lines that an import takes. */
  static <T> List<Row<T>> lines(String name, Function<NamedCsvRecord, T> row) {
    return numbered(read(name, row));
  }

  /** As the lines of a file that has a header. */
  static <T> List<Row<T>> numbered(List<T> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Row<>(i + 2, values.get(i)))
        .toList();
  }

  static Optional<String> filled(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(cell -> !cell.isEmpty());
  }

  static int whole(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  static boolean yes(NamedCsvRecord row, String column) {
    return row.getField(column).equals("yes");
  }

  /** The parts of a cell that holds a list. */
  static Stream<String> list(NamedCsvRecord row, String column) {
    return filled(row, column).stream().flatMap(cell -> Stream.of(cell.split(" ")));
  }
}
