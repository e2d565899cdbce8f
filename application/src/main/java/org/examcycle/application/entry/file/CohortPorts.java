package org.examcycle.application.entry.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.entry.EntryPorts;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.entry.file.AskedOnce.Question;
import org.examcycle.application.marking.MarkBook;
import org.examcycle.application.result.ResultDelays;
import org.examcycle.application.result.SeenLater;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * Everything that rows are decided with.
 *
 * @param entry as for a single entry
 */
@UseCasePart
record CohortPorts(
    EntryCohorts cohorts,
    EntryPorts entry,
    PersonLinks links,
    ResultDelays delays,
    LocalDeadlines deadlines,
    Press press) {

  /**
   * What is in force, each of it read once for all rows: offers and syllabuses by one query.
   *
   * @param asCentre whether rows are decided by what a centre knows, whoever's call it is
   */
  EntryPorts inForce(
      SeriesCode code,
      CandidateRepository candidates,
      EntryRepository entries,
      MarkBook marks,
      Charges charges,
      boolean asCentre) {
    return new EntryPorts(
        AskedOnce.of(CentreRepository.class, entry.centres()),
        AskedOnce.of(SeriesRepository.class, entry.series()),
        candidates,
        entries,
        AskedOnce.of(SyllabusCatalogue.class, entry.catalogue(), syllabuses()),
        AskedOnce.of(Offers.class, entry.offers(), offers(code)),
        AskedOnce.of(ProhibitedPairs.class, entry.prohibited()),
        AskedOnce.of(OptionTables.class, entry.options()),
        entry.thresholds(),
        entry.runs(),
        entry.results(),
        AskedOnce.of(SeriesReleases.class, entry.releases()),
        asCentre ? SeenLater.asCentre(AskedOnce.of(ResultDelays.class, delays)) : entry.later(),
        entry.holds(),
        marks,
        AskedOnce.of(Transfers.class, entry.transfers()),
        AskedOnce.of(Timetables.class, entry.timetables()),
        charges,
        entry.ids());
  }

  private Map<Question, Object> syllabuses() {
    var known = new HashMap<Question, Object>();
    for (var syllabus : entry.catalogue().listSyllabuses()) {
      known.put(Question.of("findSyllabus", syllabus.code()), Optional.of(syllabus));
    }
    return known;
  }

  private Map<Question, Object> offers(SeriesCode code) {
    var known = new HashMap<Question, Object>();
    for (var offer : entry.offers().list(code)) {
      known.put(Question.of("find", code, offer.option()), Optional.of(offer));
    }
    return known;
  }
}
