package org.examcycle.application.result;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.result.ReleaseRuleBook;
import org.examcycle.domain.result.ResultDelay;

/** Which results of a series are out, and since when (INT-RES-01): the one place that decides. */
public final class ResultsOut {

  private final SyllabusCatalogue catalogue;
  private final SeriesReleases releases;
  private final ReleaseRuleBook rules = ReleaseRuleBook.standard();

  public ResultsOut(SyllabusCatalogue catalogue, SeriesReleases releases) {
    this.catalogue = catalogue;
    this.releases = releases;
  }

  /** The types of qualification whose results are out, by their codes. */
  public Set<String> types(SeriesCode series, Instant now) {
    return types(series, now, ResultDelay.NONE);
  }

  /** The same to centres whose Associate lets them see results later. */
  public Set<String> types(SeriesCode series, Instant now, ResultDelay delay) {
    return catalogue.listTypes().stream()
        .filter(
            type ->
                since(series, type, now).filter(instant -> delay.isOver(instant, now)).isPresent())
        .map(QualificationType::code)
        .collect(toUnmodifiableSet());
  }

  /**
   * Since when an entry stays as it is because its results are out. The board is not bound: it puts
   * right what has to be.
   */
  public Optional<Instant> bindsSince(Call call, Entry entry) {
    return call.caller() instanceof Caller.BoardOfficer
        ? Optional.empty()
        : catalogue
            .findSyllabus(entry.option().syllabus())
            .flatMap(
                syllabus -> since(entry.candidate().series(), syllabus.type(), call.arrivedAt()));
  }

  /** Since when results of the type are out; empty while they are not. */
  private Optional<Instant> since(SeriesCode series, QualificationType type, Instant now) {
    return rules
        .find(type.releaseRule())
        .flatMap(
            rule ->
                releases
                    .find(series, type.family())
                    .flatMap(release -> rule.outSince(release, now)));
  }
}
