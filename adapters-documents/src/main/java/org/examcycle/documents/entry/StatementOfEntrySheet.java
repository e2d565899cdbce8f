package org.examcycle.documents.entry;

import java.util.Map;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.documents.page.Names;
import org.examcycle.documents.page.Sheet;
import org.examcycle.documents.page.Style;
import org.examcycle.documents.page.Templates;

/** What a statement of entry looks like (INT-ENT-14). */
public final class StatementOfEntrySheet implements Sheet<StatementOfEntry> {

  @Override
  public DocumentKind<StatementOfEntry> kind() {
    return StatementOfEntry.KIND;
  }

  @Override
  public String html(Issue issue, StatementOfEntry says, Names names) {
    return Templates.render(
        "statementofentry",
        Map.of("page", StatementPage.of(issue, says), "names", names, "style", Style.document()));
  }
}
