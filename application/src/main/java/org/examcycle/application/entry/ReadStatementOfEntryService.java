package org.examcycle.application.entry;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ReadStatementOfEntryService implements ReadStatementOfEntry {

  private final Sight sight;
  private final IssuedDocuments documents;

  ReadStatementOfEntryService(CentreRepository centres, IssuedDocuments documents) {
    this.sight = new Sight(centres);
    this.documents = documents;
  }

  @Override
  public Decision<IssuedDocument<StatementOfEntry>> handle(Call call, Question question) {
    var centre = sight.centre(call, question.candidate().centre());
    var found =
        documents.find(StatementOfEntry.KIND, question.candidate().toString(), question.edition());
    if (centre.isEmpty() || found.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(found.get())
        .showing(new Disclosure(found.get().person().orElseThrow(), "statement of entry"));
  }
}
