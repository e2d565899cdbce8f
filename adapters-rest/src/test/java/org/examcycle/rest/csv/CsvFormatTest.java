package org.examcycle.rest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.file.Row;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

  record Line(CentreNumber centre, String name, Optional<String> note) {}

  private static final CsvFormat<Integer> WORDS =
      CsvFormat.with("state", "score")
          .as(
              line ->
                  line.oneOf("state", Map.of("on", 1, "off", 2))
                      + line.value("score", Map.of("none", 0), CellForm.whole(7)));

  private static final CsvFormat<Line> FORMAT =
      CsvFormat.with("centre", "name")
          .optional("note")
          .unique("centre", "name")
          .as(
              line ->
                  new Line(
                      line.value("centre", CellForm.of(CentreNumber.class, CentreNumber::parse)),
                      line.text("name"),
                      line.optional("note")));

  private static List<Row<Line>> read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Row<Line>> read(byte[] file) {
    return FORMAT.read(new ByteArrayInputStream(file));
  }

  private static List<Flaw> flaws(byte[] file) {
    var malformed = catchThrowableOfType(Malformed.class, () -> read(file));
    assertThat(malformed).isNotNull();
    return malformed.flaws();
  }

  private static ByteArrayInputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Flaw> flaws(CsvFormat<?> format, String file) {
    return catchThrowableOfType(Malformed.class, () -> format.read(stream(file))).flaws();
  }

  private static List<Flaw> flaws(String file) {
    return flaws(file.getBytes(StandardCharsets.UTF_8));
  }

  private static Line line(String name) {
    return new Line(CentreNumber.of("MZ040"), name, Optional.empty());
  }

  @Nested
  class Is_read {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "centre,name\nMZ040,Anna\n",
          "centre,name\r\nMZ040,Anna\r\n",
          "centre,name\nMZ040,Anna",
          "\uFEFFcentre,name\nMZ040,Anna\n",
          "name,centre\nAnna,MZ040\n",
          "centre,name,note\nMZ040,Anna,\n",
          "\"centre\",\"name\"\n\"MZ040\",\"Anna\"\n"
        })
    void however_it_ends_its_lines_marks_its_encoding_or_orders_its_columns(String file) {
      assertThat(read(file)).containsExactly(new Row<>(2, line("Anna")));
    }

    @Test
    void with_quotes_commas_and_line_ends_in_values() {
      assertThat(read("centre,name\nMZ040,\"A \"\"B\"\", C\nD\"\nMZ040,E\n"))
          .containsExactly(new Row<>(2, line("A \"B\", C\nD")), new Row<>(4, line("E")));
    }

    @Test
    void in_every_script() {
      assertThat(read("centre,name\nMZ040,Ñandú 王小明 نور 🎓\n").getFirst().value().name())
          .isEqualTo("Ñandú 王小明 نور 🎓");
    }

    @Test
    void line_by_line_without_holding_them() {
      var seen = new ArrayList<Integer>();
      var file = "centre,name\nMZ040,A\n\nMZ040,B\n".getBytes(StandardCharsets.UTF_8);

      FORMAT.forEach(new ByteArrayInputStream(file), row -> seen.add(row.line()));

      assertThat(seen).containsExactly(2, 4);
    }
  }

  @Nested
  class Is_refused {

    @Test
    void when_it_is_empty() {
      assertThat(flaws("")).containsExactly(Flaw.line(1, "empty-file"));
      assertThat(flaws("\uFEFF")).containsExactly(Flaw.line(1, "empty-file"));
    }

    @Test
    void with_columns_missing_unknown_or_twice_naming_each() {
      assertThat(flaws("centre,nam,centre\nMZ040,Anna,x\n"))
          .containsExactly(
              Flaw.cell(1, "nam", "unknown-column")
                  .expecting(Map.of("values", List.of("centre", "name", "note"))),
              Flaw.cell(1, "centre", "duplicate-column"),
              Flaw.cell(1, "name", "missing-column"));
    }

    @Test
    void without_a_header_and_repeats_no_value() {
      assertThat(flaws("MZ040,Ñandú Bürger\n"))
          .extracting(Flaw::column)
          .containsExactly("MZ040", "2", "centre", "name");
    }

    @Test
    void with_more_or_fewer_values_than_columns() {
      assertThat(flaws("centre,name\nMZ040\nMZ040,B,C\n"))
          .extracting(Flaw::line, Flaw::problem)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(2, "too-few-columns"),
              org.assertj.core.groups.Tuple.tuple(3, "too-many-columns"));
    }

    @Test
    void with_values_missing_or_of_another_form_naming_line_and_column() {
      assertThat(flaws("centre,name\nMZ040,\n040,Anna\n"))
          .containsExactly(
              Flaw.cell(2, "name", "missing-value"),
              Flaw.cell(3, "centre", "wrong-form")
                  .expecting(Map.of("regexp", CentreNumber.FORM.pattern())));
    }

    @Test
    void with_a_line_twice_naming_the_first() {
      var flaw = flaws("centre,name,note\nMZ040,A,x\nMZ040,B,\nMZ040,A,y\n").getFirst();

      assertThat(flaw.line()).isEqualTo(4);
      assertThat(flaw.problem()).isEqualTo("duplicate-row");
      assertThat(flaw.expected()).containsEntry("firstLine", 2);
    }

    @Test
    void with_a_quote_that_is_never_closed_or_goes_on_after_it() {
      assertThat(flaws("centre,name\nMZ040,A\nMZ040,\"B\nMZ040,C\n"))
          .containsExactly(Flaw.line(3, "unreadable-quotes"));
      assertThat(flaws("centre,name\nMZ040,\"A\"x\n"))
          .containsExactly(Flaw.line(2, "unreadable-quotes"));
      assertThat(flaws("centre,name\n\n\nMZ040,\"A\"x\n"))
          .containsExactly(Flaw.line(4, "unreadable-quotes"));
    }

    @Test
    void with_a_line_longer_than_any_may_be_naming_it() {
      var most = 1 << 18;
      var tooLong = Flaw.line(3, "too-long").expecting(Map.of("max", most));
      var start = "centre,name\nMZ040,A\n";

      assertThat(read(start + "MZ041," + "x".repeat(most - 5) + "\n")).hasSize(2);
      assertThat(read(start + "MZ041,\"" + "x".repeat(most - 5) + "\"\n")).hasSize(2);
      assertThat(flaws(start + "MZ041," + "x".repeat(most - 4) + "\n")).containsExactly(tooLong);
      assertThat(flaws(start + "MZ041," + "x".repeat(2 * most))).containsExactly(tooLong);
      assertThat(flaws(start + "MZ041,\"" + "x".repeat(most - 4) + "\"\n"))
          .containsExactly(tooLong);
      assertThat(flaws(start + "MZ041,\"" + "B\nMZ042,C\n".repeat(most / 8)))
          .containsExactly(tooLong);
      assertThat(flaws("x".repeat(2 * most)))
          .containsExactly(Flaw.line(1, "too-long").expecting(Map.of("max", most)));
    }

    @Test
    void with_more_values_in_a_line_than_are_counted() {
      assertThat(flaws("centre,name\nMZ040,A\n" + ",".repeat(20_000) + "\n"))
          .containsExactly(Flaw.line(3, "too-many-columns"));
    }

    @Test
    void in_another_encoding_naming_line_and_octet() {
      assertThat(flaws("centre,name\nMZ040,Bürger\n".getBytes(StandardCharsets.ISO_8859_1)))
          .containsExactly(Flaw.place(2, 8, "not-utf-8"));
      assertThat(flaws("centre,name\nMZ040,Café 1\n".getBytes(StandardCharsets.ISO_8859_1)))
          .containsExactly(Flaw.place(2, 10, "not-utf-8"));
      assertThat(flaws("centre,name\n".getBytes(StandardCharsets.UTF_16)))
          .containsExactly(Flaw.place(1, 1, "not-utf-8"));
      assertThat(flaws("centre,name\n".getBytes(Charset.forName("UTF-16LE"))))
          .containsExactly(Flaw.place(1, 2, "control-character"));
    }

    @Test
    void cut_off_within_a_character() {
      assertThat(flaws(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
          .containsExactly(Flaw.place(1, 2, "not-utf-8"));
    }

    @Test
    void with_overlong_or_impossible_octets() {
      for (var octets :
          new byte[][] {
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xC1, (byte) 0xBF},
            {(byte) 0xE0, (byte) 0x9F, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF0, (byte) 0x8F, (byte) 0x80, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0x80}
          }) {
        assertThat(flaws(octets)).extracting(Flaw::problem).containsExactly("not-utf-8");
      }
    }

    @Test
    void with_a_header_and_no_line() {
      assertThat(flaws("centre,name\n")).containsExactly(Flaw.line(1, "no-lines"));
    }

    @Test
    void with_another_word_than_is_taken_telling_those_that_are() {
      var taken = Map.<String, Object>of("values", List.of("off", "on"));
      var wordsAndNumbers =
          Map.<String, Object>of("values", List.of("none"), "type", "integer", "min", 0, "max", 7);

      assertThat(WORDS.read(stream("state,score\non,none\noff,7\n")))
          .extracting(Row::value)
          .containsExactly(1, 9);
      assertThat(flaws(WORDS, "state,score\nOn,none\non,8\n"))
          .containsExactly(
              Flaw.cell(2, "state", "not-one-of").expecting(taken),
              Flaw.cell(3, "score", "wrong-form").expecting(wordsAndNumbers));
    }

    @Test
    void with_a_hundred_faults_telling_no_more_but_how_many_there_are() {
      var file = stream("centre,name\n" + "x,y\n".repeat(2) + lines(150));
      var malformed = catchThrowableOfType(Malformed.class, () -> FORMAT.read(file));

      assertThat(malformed.flaws()).hasSize(100);
      assertThat(malformed.inAll()).isEqualTo(152);
    }

    private static String lines(int count) {
      var lines = new StringBuilder();
      for (var number = 0; number < count; number++) {
        lines.append("x,").append(number).append('\n');
      }
      return lines.toString();
    }
  }

  @Test
  void what_is_written_is_read_back_as_it_was() {
    var out = new ByteArrayOutputStream();
    var names = List.of("Anna", "A \"B\", C\nD", "=1+1", "王小明", " x ");

    CsvWriting.write(
        out, List.of("centre", "name"), names.stream().map(name -> List.of("MZ040", name)));

    assertThat(read(out.toByteArray())).extracting(row -> row.value().name()).isEqualTo(names);
  }

  @Test
  void what_is_written_has_no_mark_ends_lines_as_the_standard_does_and_quotes_only_what_needs_it() {
    assertThat(CsvWriting.bytes(List.of("a", "b"), Stream.of(List.of("1", "x,y"))))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("a,b\r\n1,\"x,y\"\r\n");
  }
}
