package org.examcycle.rest.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as {@link CsvWriting} has it, line by line as they come. */
public final class CsvStream implements AutoCloseable {

  private final CsvWriter csv;

  /**
   * @param out stays open
   */
  public CsvStream(OutputStream out, List<String> header) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(header);
  }

  /**
   * @throws UncheckedIOException if the reader has gone
   */
  public void add(List<String> line) {
    csv.writeRecord(line);
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
