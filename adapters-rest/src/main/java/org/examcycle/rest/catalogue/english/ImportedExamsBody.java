package org.examcycle.rest.catalogue.english;

import java.util.List;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.domain.catalogue.ExamCode;

/**
 * What an import came to.
 *
 * @param scaleVersion of the levels
 * @param changed exams that are new or have a new row set
 */
record ImportedExamsBody(int scaleVersion, List<ExamCode> changed, List<ExamCode> unchanged) {
  static ImportedExamsBody of(ImportExams.Imported imported) {
    return new ImportedExamsBody(imported.scaleVersion(), imported.changed(), imported.unchanged());
  }
}
