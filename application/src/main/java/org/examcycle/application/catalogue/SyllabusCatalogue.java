package org.examcycle.application.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Scales, types of qualification and syllabuses, in force for every series. */
public interface SyllabusCatalogue {

  Optional<GradeScale> findScale(String name);

  Optional<PumScheme> findPumScheme(String name);

  Optional<QualificationType> findType(String code);

  Optional<Syllabus> findSyllabus(SyllabusCode code);

  /** Those of the codes that there are, in the order of their codes. */
  List<Syllabus> findSyllabuses(Set<SyllabusCode> codes);

  /** The qualification family whose release a syllabus's results come out with. */
  default Optional<String> findFamily(SyllabusCode code) {
    return findSyllabus(code).map(syllabus -> syllabus.type().family());
  }

  /** In the order of their codes. */
  List<QualificationType> listTypes();

  /** In the order of their codes. */
  List<Syllabus> listSyllabuses();

  /** Those of all syllabuses. */
  Set<SyllabusCode> listCodes();

  /** False when there is one of that name. */
  boolean addScale(GradeScale scale);

  /** False when there is one of that name. */
  boolean addPumScheme(PumScheme scheme);

  /** False when there is one of that code. */
  boolean addType(QualificationType type);

  /** Replaces the one of that code; false when there is none. */
  boolean saveType(QualificationType type);

  /** False when there is one of that code. */
  boolean addSyllabus(Syllabus syllabus);

  /** Replaces the one of that code; false when there is none. */
  boolean saveSyllabus(Syllabus syllabus);
}
