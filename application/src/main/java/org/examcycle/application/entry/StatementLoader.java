package org.examcycle.application.entry;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.PaperTime;
import org.examcycle.application.calendar.PaperTimes;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.entry.clash.StandingDeviations;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.clash.Deviation;

/** Puts together what a candidate's statement of entry says now. */
final class StatementLoader {

  private final EntryRepository entries;
  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final OptionTables options;
  private final Recognitions recognitions;
  private final PaperTimes papers;
  private final StandingDeviations deviations;
  private final Demonstration demonstration;

  StatementLoader(
      EntryRepository entries,
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      OptionTables options,
      Recognitions recognitions,
      KeyTimeTables keyTimes,
      Timetables timetables,
      StandingDeviations deviations,
      Demonstration demonstration) {
    this.entries = entries;
    this.series = series;
    this.catalogue = catalogue;
    this.options = options;
    this.recognitions = recognitions;
    this.papers = new PaperTimes(keyTimes, timetables);
    this.deviations = deviations;
    this.demonstration = demonstration;
  }

  /** Empty when the candidate is entered for nothing that stands. */
  Optional<StatementOfEntry> load(Candidate candidate, Centre centre) {
    var standing = standing(candidate);
    return standing.isEmpty() ? Optional.empty() : Optional.of(load(candidate, centre, standing));
  }

  private List<Entry> standing(Candidate candidate) {
    return entries.listStanding(candidate.key().series(), Set.of(candidate.person())).stream()
        .filter(entry -> entry.candidate().equals(candidate.key()))
        .toList();
  }

  private StatementOfEntry load(Candidate candidate, Centre centre, List<Entry> standing) {
    var sat = papers(series.find(candidate.key().series()).orElseThrow(), centre, standing);
    var moved = deviations.listSat(candidate.key(), centre);
    return new StatementOfEntry(
        candidate.key(),
        candidate.name(),
        candidate.dateOfBirth(),
        candidate.sex(),
        candidate.status(),
        candidate.uci(),
        candidate.uln(),
        centre.name(),
        centre.timeZone(),
        standing.stream().map(entry -> syllabus(entry, sat, moved)).toList(),
        demonstration.isOne());
  }

  private List<PaperTime> papers(Series of, Centre centre, List<Entry> standing) {
    var entered = standing.stream().map(entry -> entry.option().syllabus()).collect(toSet());
    return papers.list(of, centre, entered);
  }

  private EnteredSyllabus syllabus(Entry entry, List<PaperTime> papers, List<Deviation> moved) {
    var syllabus = catalogue.findSyllabus(entry.option().syllabus()).orElseThrow();
    var scheme = scheme(entry);
    return new EnteredSyllabus(
        entry.option(),
        syllabus.title(),
        scheme.flatMap(option -> catalogue.findType(option.type())).orElse(syllabus.type()).title(),
        regulators(entry),
        entry.kind(),
        components(scheme).stream().map(code -> component(entry, code, papers, moved)).toList());
  }

  /** Of a year of which nothing is said nothing is printed (INT-PRE-08). */
  private List<String> regulators(Entry entry) {
    var year = ExamYear.of(entry.candidate().series().month().getYear());
    return recognitions.find(entry.option().syllabus(), year).orElse(Set.of()).stream()
        .sorted()
        .map(Regulator::name)
        .toList();
  }

  private static List<ComponentCode> components(Optional<OptionScheme> scheme) {
    return scheme.map(OptionScheme::components).orElse(List.of()).stream()
        .map(WeightedComponent::code)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private Optional<OptionScheme> scheme(Entry entry) {
    var key = entry.option().option().map(OptionCode::value).orElse("");
    return options
        .find(entry.candidate().series(), entry.option().syllabus())
        .flatMap(
            table ->
                table.options().options().stream()
                    .filter(option -> option.key().equals(key))
                    .findFirst());
  }

  private static EnteredComponent component(
      Entry entry, ComponentCode code, List<PaperTime> papers, List<Deviation> moved) {
    return new EnteredComponent(
        code,
        papers.stream()
            .filter(time -> time.paper().syllabus().equals(entry.option().syllabus()))
            .filter(time -> time.paper().component().equals(code))
            .map(time -> sat(time, moved))
            .findFirst());
  }

  private static EnteredComponent.Sat sat(PaperTime time, List<Deviation> moved) {
    var paper = time.paper();
    return new EnteredComponent.Sat(
        paper.localDate(),
        paper.session(),
        time.keyTime(),
        paper.minutes(),
        moved.stream()
            .filter(deviation -> deviation.syllabus().equals(paper.syllabus()))
            .filter(deviation -> deviation.component().equals(paper.component()))
            .map(Deviation::movedTo)
            .findFirst());
  }
}
