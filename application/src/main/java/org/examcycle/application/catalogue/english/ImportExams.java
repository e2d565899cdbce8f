package org.examcycle.application.catalogue.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_CATALOGUE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.LevelBand;

/**
 * Takes the levels of the English Scale and English exams with all their rows (ENG-EXM-01,
 * ENG-EXM-02, ENG-SCL-01, ENG-SCL-03, ENG-SCL-04). Exams that are not named stay as they are. What
 * is the same as before changes nothing; what differs becomes the newest row set, and results keep
 * the one that decided them. What is not said stays as it is known: the title of a level in the UK
 * framework (ENG-OUT-05), and how an exam prints the name of a grade in a span. Exam dates that are
 * scheduled stay under rows that report the same components.
 */
@MayCall(value = BOARD_CATALOGUE, purpose = ENTRIES_AND_RESULTS)
public interface ImportExams extends UseCase<ImportExams.Command, ImportExams.Imported> {

  /**
   * @param scaleValid exam dates for which the levels hold
   * @param levels of the English Scale, lowest first
   */
  record Command(Validity scaleValid, List<LevelBand> levels, List<ExamDefinition> exams) {
    public Command {
      levels = List.copyOf(levels);
      exams = List.copyOf(exams);
    }
  }

  /**
   * @param scaleVersion of the levels
   * @param changed exams that are new or have a new row set
   * @param unchanged exams that were the same as before
   */
  record Imported(int scaleVersion, List<ExamCode> changed, List<ExamCode> unchanged) {
    public Imported {
      changed = List.copyOf(changed);
      unchanged = List.copyOf(unchanged);
    }
  }
}
