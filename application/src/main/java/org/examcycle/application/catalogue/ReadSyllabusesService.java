package org.examcycle.application.catalogue;

import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ReadSyllabusesService implements ReadSyllabuses {

  private final SyllabusCatalogue catalogue;

  ReadSyllabusesService(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Slice<Syllabus>> handle(Call call, Page page) {
    var after = page.after().orElse("");
    var next =
        catalogue.listSyllabuses().stream()
            .filter(each -> key(each).compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList();
    return Decision.granted(Slice.of(next, page, ReadSyllabusesService::key));
  }

  private static String key(Syllabus syllabus) {
    return syllabus.code().value();
  }
}
