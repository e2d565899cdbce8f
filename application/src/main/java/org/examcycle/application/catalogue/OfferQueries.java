package org.examcycle.application.catalogue;

import java.util.Set;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Offers as screens show them, each page by one query, in the order of syllabus and option. */
public interface OfferQueries {

  /** Everything that a series offers. */
  Slice<OfferView> list(SeriesCode series, Page page);

  /** What a series offers in a zone of these syllabuses. */
  Slice<OfferView> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses, Page page);
}
