package org.examcycle.application.catalogue;

import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Which regulators recognise a qualification in a year. */
public interface Recognitions {

  /** False when the syllabus has regulators in that year, or is said to have none; they stay. */
  boolean add(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators);

  /** Replaces them; false when there are none to replace. */
  boolean save(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators);

  /** Empty when nothing is said of that year; an empty set when none recognises it. */
  Optional<Set<Regulator>> find(SyllabusCode syllabus, ExamYear year);
}
