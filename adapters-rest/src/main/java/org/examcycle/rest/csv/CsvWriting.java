package org.examcycle.rest.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * CSV as RFC 4180 has it: UTF-8 without byte order mark, commas, CRLF, quotes only where needed.
 * Values go out as they are; nothing is added to them for the sake of a spreadsheet.
 */
public final class CsvWriting {

  private CsvWriting() {}

  public static byte[] bytes(List<String> header, Stream<List<String>> lines) {
    var bytes = new ByteArrayOutputStream();
    write(bytes, header, lines);
    return bytes.toByteArray();
  }

  /**
   * Writes line after line and closes nothing but the lines.
   *
   * @throws UncheckedIOException if the reader has gone
   */
  public static void write(OutputStream out, List<String> header, Stream<List<String>> lines) {
    try (lines) {
      var csv =
          CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
      csv.writeRecord(header);
      lines.forEach(csv::writeRecord);
      csv.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
