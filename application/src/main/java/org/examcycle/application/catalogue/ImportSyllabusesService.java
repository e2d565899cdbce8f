package org.examcycle.application.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.document.Press;
import org.examcycle.application.file.FaultyRows;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ImportSyllabusesService implements ImportSyllabuses {

  private final SyllabusCatalogue catalogue;
  private final CatalogueInUse inUse;
  private final Press press;

  ImportSyllabusesService(SyllabusCatalogue catalogue, CatalogueInUse inUse, Press press) {
    this.catalogue = catalogue;
    this.inUse = inUse;
    this.press = press;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    var types = catalogue.listTypes().stream().collect(toMap(QualificationType::code, identity()));
    var faulty = new FaultyRows();
    var syllabuses = new ArrayList<Syllabus>();
    var seen = new HashSet<SyllabusCode>();
    for (var row : command.rows()) {
      var line = row.value();
      if (!seen.add(line.syllabus())) {
        faulty.add(row, "syllabus", new CatalogueRefusal.RowGivenTwice(line.syllabus().value()));
      }
      press
          .firstMissing(line.title())
          .map(CatalogueRefusal.TitleCharacterUnprintable::new)
          .ifPresent(because -> faulty.add(row, "title", because));
      var type = types.get(line.type());
      if (type == null) {
        faulty.add(row, "type", new CatalogueRefusal.TypeNotInCatalogue(line.type()));
        continue;
      }
      moved(line).ifPresent(because -> faulty.add(row, "type", because));
      if (faulty.isEmpty()) {
        syllabuses.add(new Syllabus(line.syllabus(), line.title(), type, isOfALanguage(line)));
      }
    }
    return faulty.isEmpty() ? take(syllabuses) : faulty.refused();
  }

  private boolean isOfALanguage(Line line) {
    return line.language()
        .or(() -> catalogue.findSyllabus(line.syllabus()).map(Syllabus::language))
        .orElse(false);
  }

  /** Entries, thresholds and results of a syllabus are by its type. */
  private Optional<CatalogueRefusal> moved(Line line) {
    return catalogue
        .findSyllabus(line.syllabus())
        .map(known -> known.type().code())
        .filter(type -> !type.equals(line.type()))
        .filter(_ -> inUse.isEntered(line.syllabus()))
        .map(type -> new CatalogueRefusal.SyllabusEntered(line.syllabus(), type));
  }

  private Decision<Imported> take(Iterable<Syllabus> syllabuses) {
    var taken = new CatalogueImport<Syllabus>("syllabus", ImportSyllabusesService::facts);
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

  private static Map<String, Object> facts(Syllabus syllabus) {
    return Map.of(
        "title", syllabus.title(), "type", syllabus.type().code(), "language", syllabus.language());
  }
}
