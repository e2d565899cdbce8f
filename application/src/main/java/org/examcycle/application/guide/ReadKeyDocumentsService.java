package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadKeyDocumentsService implements ReadKeyDocuments {

  private final KeyDocuments documents;

  ReadKeyDocumentsService(KeyDocuments documents) {
    this.documents = documents;
  }

  @Override
  public Decision<List<KeyDocument>> handle(Call call, ExamYear year) {
    return Decision.granted(documents.list(year));
  }
}
