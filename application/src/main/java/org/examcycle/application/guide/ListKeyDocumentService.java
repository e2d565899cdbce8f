package org.examcycle.application.guide;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.guide.GuideRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ListKeyDocumentService implements ListKeyDocument {

  private final KeyDocuments documents;

  ListKeyDocumentService(KeyDocuments documents) {
    this.documents = documents;
  }

  @Override
  public Decision<Listed> handle(Call call, Command command) {
    var document = command.document();
    if (!documents.add(document)) {
      return Decision.refused(
          new GuideRefusal.KeyDocumentListedAlready(document.year(), document.title()));
    }
    return Decision.changed(
        new Listed(document.year()),
        Change.of("key-document", document.year() + " " + document.title(), "listed")
            .to("kind", document.kind())
            .to("place", document.place())
            .under(RuleId.of("INT-PRE-07")));
  }
}
