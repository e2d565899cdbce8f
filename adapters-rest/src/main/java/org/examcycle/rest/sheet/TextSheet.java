package org.examcycle.rest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;

/**
 * A workbook (XLSX) with one sheet in which every cell is text: what begins with an equals sign is
 * no formula, and zeros before a number stay. Rows are written as they come.
 */
public final class TextSheet implements AutoCloseable {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final MediaType TYPE = MediaType.parseMediaType(XLSX);

  /** A cell stays text when somebody edits it. */
  private static final String TEXT = "@";

  private static final int ROWS_AT_ONCE = 200;

  /** In a workbook this stands for one character (ISO/IEC 29500, ST_Xstring). */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook book;
  private final Worksheet sheet;
  private int rows;

  /**
   * @param out stays open
   */
  public TextSheet(OutputStream out, String name, List<String> header) throws IOException {
    this.book = new Workbook(out, "ExamCycle", null);
    this.sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    add(header);
  }

  /** A workbook of so few lines that it is held whole. */
  public static byte[] bytes(String name, List<String> header, Stream<List<String>> lines) {
    var bytes = new ByteArrayOutputStream();
    try (var sheet = new TextSheet(bytes, name, header)) {
      for (var line : lines.toList()) {
        sheet.add(line);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public void add(List<String> texts) throws IOException {
    for (var column = 0; column < texts.size(); column++) {
      sheet.inlineString(rows, column, ESCAPE.matcher(texts.get(column)).replaceAll("_x005F_"));
      sheet.style(rows, column).format(TEXT).set();
    }
    rows++;
    if (rows % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  /** Writes the end; without it there is no workbook. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
