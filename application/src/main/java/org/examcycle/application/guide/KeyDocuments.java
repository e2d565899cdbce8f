package org.examcycle.application.guide;

import java.util.List;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;

/** The documents of every year: only ever added to. */
public interface KeyDocuments {

  /** False when the year has one of that title. */
  boolean add(KeyDocument document);

  /** By kind, then by title. */
  List<KeyDocument> list(ExamYear year);
}
