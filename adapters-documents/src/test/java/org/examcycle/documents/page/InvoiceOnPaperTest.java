package org.examcycle.documents.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examcycle.documents.page.ReadBack.Spelt;
import org.junit.jupiter.api.Test;

/** What an invoice says in print (INT-ENT-16). */
class InvoiceOnPaperTest {

  private static final String LAKESIDE = "مدرسة البحيرة";

  @Test
  void an_associate_asks_the_centre_and_shows_what_it_adds() {
    var pdf = Printing.invoice(InvoicesOnPaper.ofAnAssociate(LAKESIDE)).pdf().bytes();

    assertThat(ReadBack.names(pdf))
        .extracting(Spelt::text)
        .containsExactly(LAKESIDE, LAKESIDE, "Britannia Học");
    assertThat(ReadBack.text(pdf))
        .contains("Invoice BRIT-17", "June 2027", "22 February 2027", "22 March 2027")
        .contains("97.00 GBP", "0610 BX", "00000000-0000-7000-8000-000000000001", "0001")
        .contains("Entry fee", "INT-ENT-03", "90.00", "7.00")
        .doesNotContain("#", "\uFFFD");
  }

  @Test
  void the_board_asks_the_associate() {
    var pdf = Printing.invoice(InvoicesOnPaper.ofTheBoard(LAKESIDE)).pdf().bytes();

    assertThat(ReadBack.names(pdf))
        .extracting(Spelt::text)
        .containsExactly("Britannia Học", LAKESIDE);
    assertThat(ReadBack.text(pdf)).contains("Invoice 17", "90.00 GBP").doesNotContain("Added");
  }

  @Test
  void every_page_of_a_long_one_says_what_its_columns_are() {
    var text =
        ReadBack.text(Printing.invoice(InvoicesOnPaper.ofManyLines(LAKESIDE, 60)).pdf().bytes());

    assertThat(text).contains("Page 4 of 4");
    assertThat(text.split("Charged on", -1)).hasSize(1 + 4);
  }

  @Test
  void what_gives_back_is_a_credit_note() {
    assertThat(ReadBack.text(Printing.invoice(InvoicesOnPaper.credit(LAKESIDE)).pdf().bytes()))
        .contains("Credit note 17", "-90.00 GBP", "Refund");
  }

  /** Else what was late on the day after the closing date seems late on the closing date itself. */
  @Test
  void a_charge_has_the_day_that_decided_its_stage() {
    var printed =
        Printing.invoice(InvoicesOnPaper.chargedAt(Instant.parse("2027-09-12T23:00:00Z")));

    assertThat(ReadBack.text(printed.pdf().bytes()))
        .contains("13 Sept 2027")
        .doesNotContain("12 Sept 2027");
    assertThat(new String(printed.page().bytes(), UTF_8))
        .contains("13 Sept 2027")
        .doesNotContain("12 Sept 2027");
  }

  @Test
  void of_a_demonstration_both_say_so_and_the_page_loads_nothing() {
    var printed = Printing.invoice(InvoicesOnPaper.ofTheBoard(LAKESIDE));

    assertThat(ReadBack.text(printed.pdf().bytes())).contains("DEMONSTRATION: ");
    assertThat(new String(printed.page().bytes(), UTF_8))
        .contains(">DEMONSTRATION: ")
        .doesNotContain("src=", "href=", "url(", "@import", "<script", "<object");
  }
}
