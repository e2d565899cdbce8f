package org.examcycle.application.entry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryState;

/** The papers that candidates sit: what the timetable has of the options entered for. */
@UseCasePart
public final class CandidatePapers {

  private final Timetables timetables;
  private final OptionTables options;

  public CandidatePapers(Timetables timetables, OptionTables options) {
    this.timetables = timetables;
    this.options = options;
  }

  /** The papers of all these entries of a centre, in the zone in which it sits. */
  public Timetabled of(Series series, Centre centre, List<Entry> entries) {
    var entered = entries.stream().map(Entry::option).collect(toUnmodifiableSet());
    var syllabuses = entered.stream().map(OptionKey::syllabus).collect(toUnmodifiableSet());
    return new Timetabled(
        timetables.list(series.code(), series.zoneFor(centre.zone()), syllabuses),
        entered.stream()
            .flatMap(option -> components(series.code(), option).stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /**
   * The day of the first paper of somebody who has these entries, where the timetable has any.
   * Until it is known which papers an option has, any paper of its syllabus may be the first.
   */
  Optional<LocalDate> firstExam(Series series, Centre centre, List<Entry> entries) {
    return of(series, centre, entries).perhapsOf(entries).stream()
        .map(TimetabledPaper::localDate)
        .min(LocalDate::compareTo);
  }

  /**
   * The same of somebody who was asked to be transferred at that moment. An exam whose day had
   * begun when its entry was withdrawn counts still: what has lapsed stays so (INT-ENT-11).
   */
  Optional<LocalDate> firstExam(
      Series series, Centre centre, List<Entry> standing, List<Entry> withdrawn, Instant asked) {
    return Stream.concat(
            firstExam(series, centre, standing).stream(),
            withdrawn.stream().flatMap(entry -> begun(series, centre, entry, asked).stream()))
        .min(LocalDate::compareTo);
  }

  private Optional<LocalDate> begun(Series series, Centre centre, Entry entry, Instant asked) {
    return switch (entry.state()) {
      case EntryState.Entered _ -> Optional.empty();
      case EntryState.Withdrawn(var at) when at.isBefore(asked) -> Optional.empty();
      case EntryState.Withdrawn(var at) ->
          firstExam(series, centre, List.of(entry))
              .filter(exam -> !at.atZone(centre.timeZone()).toLocalDate().isBefore(exam));
    };
  }

  /** Empty while the syllabus has no table of options. */
  private Optional<Map.Entry<OptionKey, Set<ComponentCode>>> components(
      SeriesCode series, OptionKey option) {
    return options
        .find(series, option.syllabus())
        .map(
            table ->
                table.options().options().stream()
                    .filter(scheme -> scheme.code().equals(option.option()))
                    .map(OptionScheme::componentCodes)
                    .flatMap(Set::stream)
                    .collect(toUnmodifiableSet()))
        .map(components -> Map.entry(option, components));
  }

  /**
   * Papers with the options that they belong to.
   *
   * @param papers by date, session, syllabus and component
   * @param components of each option entered for whose syllabus has a table of options
   */
  public record Timetabled(
      List<TimetabledPaper> papers, Map<OptionKey, Set<ComponentCode>> components) {

    public Timetabled {
      papers = List.copyOf(papers);
      components = Map.copyOf(components);
    }

    /** Those that somebody sits who has these entries. */
    public List<TimetabledPaper> of(List<Entry> entries) {
      return papers.stream()
          .filter(paper -> entries.stream().anyMatch(entry -> isOf(entry.option(), paper)))
          .toList();
    }

    /** These, and every paper of a syllabus of which it is not known yet who sits it. */
    List<TimetabledPaper> perhapsOf(List<Entry> entries) {
      return papers.stream()
          .filter(paper -> entries.stream().anyMatch(entry -> isPerhapsOf(entry.option(), paper)))
          .toList();
    }

    private boolean isPerhapsOf(OptionKey option, TimetabledPaper paper) {
      return components.containsKey(option)
          ? isOf(option, paper)
          : option.syllabus().equals(paper.syllabus());
    }

    private boolean isOf(OptionKey option, TimetabledPaper paper) {
      return option.syllabus().equals(paper.syllabus())
          && components.getOrDefault(option, Set.of()).contains(paper.component());
    }
  }
}
