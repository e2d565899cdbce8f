package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.documents.page.ReadBack.Spelt;
import org.junit.jupiter.api.Test;

/** What a statement of entry says in print (INT-ENT-14). */
class StatementOnPaperTest {

  @Test
  void the_pdf_says_who_is_entered_for_what_and_when() {
    var pdf = Printing.statement("أميرة").pdf().bytes();

    assertThat(ReadBack.names(pdf))
        .extracting(Spelt::text)
        .containsExactly(
            "Amira",
            "أميرة",
            "École Saint-Exupéry",
            "Biology",
            "IGCSE",
            "CCEA",
            "Ofqual",
            "Chemistry",
            "IGCSE");
    assertThat(ReadBack.text(pdf))
        .contains("Statement of entry", "June 2027", "17 May 2010", "Private candidate")
        .contains("Recognised by", "681990012058G", "0123456789", "0610 AX", "0620", "retake")
        .contains("Tue 11 May 2027", "Afternoon", "13:00", "75 min", "Pacific")
        .contains("No papers of its own are known so far.", "Edition 1, 2 March 2027")
        .doesNotContain("#", "\uFFFD");
  }

  @Test
  void a_key_time_that_falls_on_another_day_there_says_on_which() {
    assertThat(ReadBack.text(Printing.statement("أميرة").pdf().bytes()))
        .contains("23:30, Wed 2 Jun 2027");
  }

  @Test
  void a_paper_that_was_moved_is_where_it_was_moved_to() {
    assertThat(ReadBack.text(Printing.statement("أميرة").pdf().bytes()).replaceAll("\\s+", " "))
        .contains("62 Tue 8 Jun 2027 Moved 09:30 75 min")
        .contains("62: moved from Mon 7 Jun 2027, Afternoon, 13:00");
  }

  @Test
  void of_a_demonstration_both_say_so() {
    var statement = Printing.statement("أميرة");

    assertThat(ReadBack.text(statement.pdf().bytes())).contains("DEMONSTRATION: ");
    assertThat(new String(statement.page().bytes(), UTF_8)).contains(">DEMONSTRATION: ");
  }

  @Test
  void the_page_loads_nothing() {
    assertThat(new String(Printing.statement("أميرة").page().bytes(), UTF_8))
        .doesNotContain("src=", "href=", "url(", "@import", "<script", "<object");
  }

  @Test
  void a_name_that_is_latin_is_there_once() {
    assertThat(ReadBack.names(Printing.statement("Amira").pdf().bytes()))
        .extracting(Spelt::text)
        .containsOnlyOnce("Amira");
  }
}
