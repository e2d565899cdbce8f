package org.examcycle.application.guide;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.Scope;

/** The regulations of every year and their supplements: only ever added to. */
public interface PublishedRegulations {

  /** False when the year has regulations of that scope. */
  boolean add(Regulations regulations);

  /** The regulations of a year for everybody, and all supplements to them; in no order. */
  List<Regulations> list(ExamYear year);

  Optional<Regulations> find(ExamYear year, Scope scope);

  /** The last year before this one that has regulations for everybody. */
  Optional<ExamYear> yearBefore(ExamYear year);
}
