package org.examcycle.application.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ImportSyllabusesService implements ImportSyllabuses {

  private final SyllabusCatalogue catalogue;

  ImportSyllabusesService(SyllabusCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    var refused = new ArrayList<RowRefused>();
    var syllabuses = new ArrayList<Syllabus>();
    var seen = new HashSet<SyllabusCode>();
    for (var row : command.rows()) {
      var line = row.value();
      if (!seen.add(line.syllabus())) {
        var twice = new CatalogueRefusal.RowGivenTwice(line.syllabus().value());
        refused.add(new RowRefused(row.line(), Optional.of("syllabus"), twice));
      }
      catalogue
          .findType(line.type())
          .ifPresentOrElse(
              type -> syllabuses.add(new Syllabus(line.syllabus(), line.title(), type)),
              () ->
                  refused.add(
                      new RowRefused(
                          row.line(),
                          Optional.of("type"),
                          new CatalogueRefusal.TypeNotInCatalogue(line.type()))));
    }
    return refused.isEmpty() ? take(syllabuses) : Decision.refused(refused);
  }

  private Decision<Imported> take(Iterable<Syllabus> syllabuses) {
    var taken = new CatalogueImport("syllabus");
    for (var syllabus : syllabuses) {
      taken.take(
          syllabus.code().value(),
          catalogue.findSyllabus(syllabus.code()),
          syllabus,
          catalogue::addSyllabus,
          catalogue::saveSyllabus);
    }
    return taken.done();
  }
}
