package org.examcycle.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF can be kept for decades and read aloud, as veraPDF judges it. */
class StandardsTest {

  @BeforeAll
  static void startVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void names_in_every_script_keep_to_both_standards() throws Exception {
    keepsToBoth(Printing.names().pdf().bytes());
  }

  @Test
  void a_statement_of_entry_keeps_to_both_standards() throws Exception {
    keepsToBoth(Printing.statement("أميرة").pdf().bytes());
  }

  @Test
  void an_invoice_keeps_to_both_standards() throws Exception {
    keepsToBoth(Printing.invoice(InvoicesOnPaper.ofAnAssociate("مدرسة البحيرة")).pdf().bytes());
  }

  @Test
  void an_invoice_of_several_pages_keeps_to_both_standards() throws Exception {
    keepsToBoth(Printing.invoice(InvoicesOnPaper.ofManyLines("Lakeside", 60)).pdf().bytes());
  }

  private static void keepsToBoth(byte[] pdf) throws Exception {
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
    var vera = Foundries.defaultInstance();
    try (var document = vera.createParser(new ByteArrayInputStream(pdf), standard);
        var validator = vera.createValidator(standard, false)) {
      var result = validator.validate(document);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
