package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.examcycle.application.file.Row;

/** A table of the demonstration: a CSV file below {@code dev} with a header. */
final class Table {

  private Table() {}

  static <T> List<T> read(String name, char separator, Function<NamedCsvRecord, T> row) {
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream("/dev/" + name));
        var csv =
            CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(row).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same, as the lines that an import takes. */
  static <T> List<Row<T>> lines(String name, Function<NamedCsvRecord, T> row) {
    var values = read(name, ',', row);
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Row<>(i + 2, values.get(i)))
        .toList();
  }
}
