package org.examcycle.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TextSheetTest {

  private static final List<String> HEADER = List.of("name", "number");

  private static Map<String, Document> parts(List<List<String>> rows) throws Exception {
    var file = Files.createTempFile("entries", ".xlsx");
    try (var out = Files.newOutputStream(file);
        var sheet = new TextSheet(out, "entries", HEADER)) {
      for (var row : rows) {
        sheet.add(row);
      }
    }
    return parts(file);
  }

  private static Map<String, Document> parts(Path file) throws Exception {
    var parts = new HashMap<String, Document>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var part : zip.stream().toList()) {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parts.put(part.getName(), builder.parse(zip.getInputStream(part)));
      }
    } finally {
      Files.delete(file);
    }
    return parts;
  }

  private static List<Element> all(Document part, String tag) {
    var found = part.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document part(Map<String, Document> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  private static Document sheet(List<List<String>> rows) throws Exception {
    return part(parts(rows), "xl/worksheets/sheet1.xml");
  }

  /** As a reader of workbooks takes it. */
  private static List<String> texts(Document sheet) {
    var texts = new ArrayList<String>();
    for (var cell : all(sheet, "c")) {
      assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
      texts.add(cell.getTextContent().replace("_x005F_", "_"));
    }
    return texts;
  }

  @Test
  void a_small_one_may_be_held_whole() throws Exception {
    var rows = List.of(List.of("=1+1", "0001"), List.of("@SUM(A1)", "0002"));
    var file = Files.createTempFile("results", ".xlsx");
    Files.write(file, TextSheet.bytes("results", HEADER, rows.stream()));

    var sheet = part(parts(file), "xl/worksheets/sheet1.xml");

    assertThat(all(sheet, "f")).isEmpty();
    assertThat(texts(sheet)).containsExactly("name", "number", "=1+1", "0001", "@SUM(A1)", "0002");
  }

  @Test
  void every_cell_is_the_very_text_and_none_is_a_formula() throws Exception {
    var rows =
        List.of(
            List.of("=HYPERLINK(\"http://x\",\"y\")", "0001"),
            List.of("+1 <b>&amp;</b>", "-1"),
            List.of("@SUM(A1)", "1E5"),
            List.of(" أميرة  ", "_x0041_"),
            List.of("Z\u0301\uD83D\uDE00", "2027-06"));
    var sheet = sheet(rows);

    assertThat(all(sheet, "f")).isEmpty();
    assertThat(texts(sheet))
        .isEqualTo(Stream.concat(HEADER.stream(), rows.stream().flatMap(List::stream)).toList());
  }

  @Test
  void what_would_stand_for_another_character_is_escaped() throws Exception {
    assertThat(all(sheet(List.of(List.of("_x0041_", "x"))), "t").get(2).getTextContent())
        .isEqualTo("_x005F_x0041_");
  }

  @Test
  void a_cell_stays_text_when_it_is_edited() throws Exception {
    var parts = parts(List.of(List.of("a", "0001")));
    var styles = all(part(parts, "xl/styles.xml"), "xf");
    var cell = all(part(parts, "xl/worksheets/sheet1.xml"), "c").getLast();

    assertThat(styles).isNotEmpty();
    assertThat(cell.getAttribute("s")).isNotEmpty().isNotEqualTo("0");
  }

  @Test
  void thousands_of_rows_come_out_in_their_order() throws Exception {
    var rows = IntStream.range(0, 1001).mapToObj(i -> List.of("n" + i, String.valueOf(i))).toList();
    assertThat(texts(sheet(rows))).hasSize(2004).endsWith("n1000", "1000");
  }
}
