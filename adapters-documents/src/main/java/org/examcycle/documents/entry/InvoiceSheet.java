package org.examcycle.documents.entry;

import java.util.Map;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.entry.invoice.InvoiceDocument;
import org.examcycle.documents.page.Names;
import org.examcycle.documents.page.Sheet;
import org.examcycle.documents.page.Style;
import org.examcycle.documents.page.Templates;

/** What an invoice looks like (INT-ENT-16). */
public final class InvoiceSheet implements Sheet<InvoiceDocument> {

  @Override
  public DocumentKind<InvoiceDocument> kind() {
    return InvoiceDocument.KIND;
  }

  @Override
  public String html(Issue issue, InvoiceDocument says, Names names) {
    return Templates.render(
        "invoice", Map.of("page", InvoicePage.of(says), "names", names, "style", Style.document()));
  }
}
