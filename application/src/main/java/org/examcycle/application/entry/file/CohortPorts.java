package org.examcycle.application.entry.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.file.AskedOnce.Question;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.result.ResultHolds;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.Ids;
import org.examcycle.domain.calendar.SeriesCode;

/** Everything that rows are decided with. */
record CohortPorts(
    EntryCohorts cohorts,
    CentreRepository centres,
    SeriesRepository series,
    CandidateRepository candidates,
    EntryRepository entries,
    SyllabusCatalogue catalogue,
    Offers offers,
    ProhibitedPairs prohibited,
    OptionTables options,
    ThresholdTables thresholds,
    AwardRuns runs,
    AwardResults results,
    SeriesReleases releases,
    ResultHolds holds,
    MarkBook marks,
    Charges charges,
    PersonLinks links,
    Press press,
    Ids ids) {

  /** What is in force, each of it read once for all rows: offers and syllabuses by one query. */
  InForce inForce(SeriesCode code) {
    return new InForce(
        AskedOnce.of(CentreRepository.class, centres),
        AskedOnce.of(SeriesRepository.class, series),
        AskedOnce.of(SyllabusCatalogue.class, catalogue, syllabuses()),
        AskedOnce.of(Offers.class, offers, offers(code)),
        AskedOnce.of(ProhibitedPairs.class, prohibited),
        AskedOnce.of(OptionTables.class, options),
        AskedOnce.of(SeriesReleases.class, releases));
  }

  private Map<Question, Object> syllabuses() {
    var known = new HashMap<Question, Object>();
    for (var syllabus : catalogue.listSyllabuses()) {
      known.put(Question.of("findSyllabus", syllabus.code()), Optional.of(syllabus));
    }
    return known;
  }

  private Map<Question, Object> offers(SeriesCode code) {
    var known = new HashMap<Question, Object>();
    for (var offer : offers.list(code)) {
      known.put(Question.of("find", code, offer.option()), Optional.of(offer));
    }
    return known;
  }

  record InForce(
      CentreRepository centres,
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      Offers offers,
      ProhibitedPairs prohibited,
      OptionTables options,
      SeriesReleases releases) {}
}
