package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.examcycle.application.document.Printed;
import org.examcycle.documents.page.ReadBack.Spelt;
import org.examcycle.testkit.document.NamesInManyScripts.Name;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamesOnPaperTest {

  private static Printed printed;

  @BeforeAll
  static void print() {
    printed = Printing.names();
  }

  @Test
  void every_name_is_read_back_from_a_pdf_as_it_was_typed() {
    var spelt = ReadBack.names(printed.pdf().bytes());

    assertThat(spelt)
        .extracting(Spelt::text)
        .containsExactlyElementsOf(Printing.NAMES.stream().map(Name::text).toList());
    assertThat(spelt).allSatisfy(name -> assertThat(name.glyphs()).isPositive());
  }

  /** A page for each 220 marks; all of them on each would be 18,000 letters. */
  @Test
  void of_a_name_longer_than_a_page_each_page_has_its_part_and_the_first_its_spelling() {
    var name = "a" + "\u0301".repeat(2000);
    var spelt = ReadBack.names(Printing.statement(name).pdf().bytes());

    assertThat(spelt).extracting(Spelt::text).containsOnlyOnce(name);
    assertThat(spelt.stream().mapToLong(Spelt::glyphs).sum()).isBetween(2000L, 3000L);
  }

  @Test
  void every_name_is_on_the_page_as_it_was_typed() {
    var page = new String(printed.page().bytes(), UTF_8);

    assertThat(Printing.NAMES)
        .allSatisfy(
            name ->
                assertThat(page)
                    .contains(
                        "<bdi lang=\"%s\" dir=\"auto\">%s</bdi>"
                            .formatted(name.language().toLanguageTag(), name.text())));
  }

  @Test
  void nothing_is_printed_with_a_box_in_the_place_of_a_letter() {
    assertThatThrownBy(() -> Printing.statement("Amira \uD808\uDC00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no letter for U+12000");
  }

  @Test
  void markup_in_a_name_is_letters() {
    var name = "<b onclick=\"x\">O’Connor & Söhne</b>";
    var statement = Printing.statement(name);

    assertThat(ReadBack.names(statement.pdf().bytes())).extracting(Spelt::text).contains(name);
    assertThat(new String(statement.page().bytes(), UTF_8))
        .contains("&lt;b onclick=")
        .doesNotContain("<b onclick");
  }
}
