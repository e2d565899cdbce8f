package org.examcycle.application.catalogue;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadQualificationTypesService implements ReadQualificationTypes {

  private final SyllabusCatalogue catalogue;

  ReadQualificationTypesService(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Slice<QualificationType>> handle(Call call, Page page) {
    var after = page.after().orElse("");
    var next =
        catalogue.listTypes().stream()
            .filter(each -> each.code().compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList();
    return Decision.granted(Slice.of(next, page, QualificationType::code));
  }
}
