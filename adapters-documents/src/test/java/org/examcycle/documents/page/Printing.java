package org.examcycle.documents.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.Printed;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.documents.entry.InvoiceSheet;
import org.examcycle.documents.entry.StatementOfEntrySheet;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.testkit.document.NamesInManyScripts;
import org.examcycle.testkit.document.NamesInManyScripts.Name;
import org.examcycle.testkit.document.Statements;

/** Prints a statement of entry, invoices, and a document with every name there is. */
final class Printing {

  static final PrintingPress PRESS =
      new PrintingPress(List.of(new StatementOfEntrySheet(), new InvoiceSheet(), new NamesSheet()));

  static final List<Name> NAMES =
      Stream.of(NamesInManyScripts.ALL, NamesInManyScripts.LONG).flatMap(List::stream).toList();

  private static final Issue FIRST = new Issue(1, Instant.parse("2027-03-01T12:00:00Z"));

  private Printing() {}

  static Printed names() {
    return PRESS.print(NamesSheet.KIND, FIRST, new NamesSheet.Register(NAMES));
  }

  static Printed invoice(InvoiceDocument says) {
    return PRESS.print(InvoiceDocument.KIND, FIRST, says);
  }

  static Printed statement(String original) {
    var name = new PersonName(original, "Amira", Locale.forLanguageTag("ar"));
    return PRESS.print(StatementOfEntry.KIND, FIRST, Statements.of(name, "École Saint-Exupéry"));
  }
}
