package org.examcycle.application.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.award.EarlierResults;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.entry.CarryClaim;
import org.examcycle.domain.entry.Carrying;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.result.ResultDelay;

/** Finds what an entry carries from an earlier series, and whose (INT-ENT-09). */
final class CarryingLoader {

  private final OptionTables options;
  private final EntryRepository entries;
  private final CandidateRepository candidates;
  private final EarlierResults results;

  CarryingLoader(
      OptionTables options,
      EntryRepository entries,
      CandidateRepository candidates,
      EarlierResults results) {
    this.options = options;
    this.entries = entries;
    this.candidates = candidates;
    this.results = results;
  }

  /**
   * @param carriedFrom whom the entry names
   * @param itself the entry, where there is one already
   * @param delay of whoever asks, who learns nothing of an award before it is over
   */
  Carrying load(
      Candidate candidate,
      Syllabus syllabus,
      OptionKey option,
      Optional<CandidateKey> carriedFrom,
      Optional<EntryId> itself,
      Instant now,
      ResultDelay delay) {
    return new Carrying(
        components(candidate.key().series(), option),
        carriedFrom.map(previous -> claim(candidate, syllabus, previous, itself, now, delay)));
  }

  private List<WeightedComponent> components(SeriesCode series, OptionKey option) {
    return options.find(series, option.syllabus()).stream()
        .flatMap(table -> table.options().options().stream())
        .filter(scheme -> scheme.code().equals(option.option()))
        .map(OptionScheme::carrying)
        .findFirst()
        .orElse(List.of());
  }

  private CarryClaim claim(
      Candidate candidate,
      Syllabus syllabus,
      CandidateKey previous,
      Optional<EntryId> itself,
      Instant now,
      ResultDelay delay) {
    var out = results.areOut(previous.series(), syllabus, now, delay);
    return new CarryClaim(
        previous,
        out,
        entries
            .findStanding(previous, syllabus.code())
            .flatMap(
                entry ->
                    EarlierCandidates.find(candidates, candidate, previous)
                        .map(
                            earlier ->
                                new CarryClaim.Earlier(
                                    earlier.person(),
                                    earlier.dateOfBirth(),
                                    timesCarried(entry, itself),
                                    out ? results.find(entry) : Optional.empty()))));
  }

  private int timesCarried(Entry entry, Optional<EntryId> itself) {
    return (int)
        entries.listCarrying(entry.candidate(), entry.option().syllabus()).stream()
            .filter(other -> !itself.equals(Optional.of(other.id())))
            .count();
  }
}
