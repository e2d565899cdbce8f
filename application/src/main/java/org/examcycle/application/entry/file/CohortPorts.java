package org.examcycle.application.entry.file;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
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
import org.examcycle.domain.catalogue.Offer;

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
   * What is in force, each of it read once for all rows: offers, and the syllabuses that they are
   * of, by one query.
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
    var offered = entry.offers().list(code);
    return new EntryPorts(
        AskedOnce.of(CentreRepository.class, entry.centres()),
        AskedOnce.of(SeriesRepository.class, entry.series()),
        candidates,
        entries,
        AskedOnce.of(SyllabusCatalogue.class, entry.catalogue(), syllabuses(offered)),
        AskedOnce.of(Offers.class, entry.offers(), offers(code, offered)),
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

  private Map<Question, Object> syllabuses(List<Offer> offered) {
    var known = new HashMap<Question, Object>();
    var codes = offered.stream().map(offer -> offer.option().syllabus()).collect(toSet());
    for (var syllabus : entry.catalogue().findSyllabuses(codes)) {
      known.put(Question.of("findSyllabus", syllabus.code()), Optional.of(syllabus));
    }
    return known;
  }

  private static Map<Question, Object> offers(SeriesCode code, List<Offer> offered) {
    var known = new HashMap<Question, Object>();
    for (var offer : offered) {
      known.put(Question.of("find", code, offer.option()), Optional.of(offer));
    }
    return known;
  }
}
