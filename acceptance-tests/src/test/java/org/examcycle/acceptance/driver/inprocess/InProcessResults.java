package org.examcycle.acceptance.driver.inprocess;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.ResultDriver;
import org.examcycle.application.paging.Page;
import org.examcycle.application.result.ApproveRelease;
import org.examcycle.application.result.HoldResult;
import org.examcycle.application.result.LiftHold;
import org.examcycle.application.result.PlanRelease;
import org.examcycle.application.result.ProposeRelease;
import org.examcycle.application.result.ReadBroadsheet;
import org.examcycle.application.result.ReadReleases;
import org.examcycle.application.result.ReadResultDelay;
import org.examcycle.application.result.SetResultDelay;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.result.ReleaseState;
import org.examcycle.domain.result.ResultDelay;

@PerScenario
class InProcessResults implements ResultDriver {

  private final Calls calls;
  private final PlanRelease planRelease;
  private final ProposeRelease proposeRelease;
  private final ApproveRelease approveRelease;
  private final ReadReleases readReleases;
  private final HoldResult holdResult;
  private final LiftHold liftHold;
  private final ReadBroadsheet readBroadsheet;
  private final SetResultDelay setResultDelay;
  private final ReadResultDelay readResultDelay;

  InProcessResults(
      Calls calls,
      PlanRelease planRelease,
      ProposeRelease proposeRelease,
      ApproveRelease approveRelease,
      ReadReleases readReleases,
      HoldResult holdResult,
      LiftHold liftHold,
      ReadBroadsheet readBroadsheet,
      SetResultDelay setResultDelay,
      ReadResultDelay readResultDelay) {
    this.calls = calls;
    this.planRelease = planRelease;
    this.proposeRelease = proposeRelease;
    this.approveRelease = approveRelease;
    this.readReleases = readReleases;
    this.holdResult = holdResult;
    this.liftHold = liftHold;
    this.readBroadsheet = readBroadsheet;
    this.setResultDelay = setResultDelay;
    this.readResultDelay = readResultDelay;
  }

  @Override
  public Outcome<Long> plan(Actor by, String series, String family, Instant resultsAt) {
    return set(by, series, family, resultsAt, Optional.empty());
  }

  @Override
  public Outcome<Long> move(
      Actor by, String series, String family, long version, Instant resultsAt) {
    return set(by, series, family, resultsAt, Optional.of(version));
  }

  private Outcome<Long> set(
      Actor by, String series, String family, Instant resultsAt, Optional<Long> version) {
    var command = new PlanRelease.Command(SeriesCode.of(series), family, resultsAt, version);
    return calls.ask(planRelease, by, command).map(PlanRelease.Planned::version);
  }

  @Override
  public Outcome<Long> propose(Actor by, String series, String family, long version) {
    return calls
        .ask(proposeRelease, by, new ProposeRelease.Command(SeriesCode.of(series), family, version))
        .map(ProposeRelease.Answer::version);
  }

  @Override
  public Outcome<Long> approve(Actor by, String series, String family, long version) {
    return calls
        .ask(approveRelease, by, new ApproveRelease.Command(SeriesCode.of(series), family, version))
        .map(ApproveRelease.Answer::version);
  }

  @Override
  public Outcome<List<Release>> releases(Actor by, String series) {
    return calls
        .ask(readReleases, by, SeriesCode.of(series))
        .map(all -> all.stream().map(InProcessResults::release).toList());
  }

  @Override
  public Outcome<Done> hold(
      Actor by, CandidateDriver.Key candidate, String syllabus, String reason) {
    var command =
        new HoldResult.Command(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            HoldReason.valueOf(reason));
    return calls.ask(holdResult, by, command).map(_ -> Done.DONE);
  }

  @Override
  public Outcome<Done> lift(Actor by, CandidateDriver.Key candidate, String syllabus) {
    var command =
        new LiftHold.Command(InProcessCandidates.key(candidate), SyllabusCode.of(syllabus));
    return calls.ask(liftHold, by, command).map(_ -> Done.DONE);
  }

  @Override
  public Outcome<List<Line>> broadsheet(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    readBroadsheet,
                    by,
                    new ReadBroadsheet.Query(CentreNumber.of(centre), SeriesCode.of(series), page)))
        .map(all -> all.stream().map(InProcessResults::line).toList());
  }

  @Override
  public Outcome<List<Line>> broadsheetFile(Actor by, String series, String centre) {
    return broadsheet(by, series, centre, Page.MOST);
  }

  @Override
  public Outcome<Integer> delay(Actor by, String associate, String series, int hours) {
    var of = AssociateCode.of(associate);
    var code = SeriesCode.of(series);
    var command = new SetResultDelay.Command(of, code, new ResultDelay(hours));
    return calls
        .ask(setResultDelay, by, command)
        .map(_ -> calls.ask(readResultDelay, by, new ReadResultDelay.Query(of, code)).seen())
        .map(ResultDelay::hours);
  }

  private static Line line(ReadBroadsheet.Line line) {
    Map<String, String> endorsements = new HashMap<>();
    line.endorsements().forEach(each -> endorsements.put(each.component(), each.grade()));
    return new Line(
        line.candidate().value(),
        line.name().original(),
        line.name().latin(),
        line.option().syllabus().value(),
        line.option().option().map(OptionCode::value),
        line.title(),
        line.result(),
        line.printed(),
        line.pum(),
        endorsements);
  }

  private static Release release(ReadReleases.Release read) {
    var state =
        switch (read.release().state()) {
          case ReleaseState.Planned _ -> "PLANNED";
          case ReleaseState.Proposed _ -> "PROPOSED";
          case ReleaseState.Approved _ -> "APPROVED";
        };
    var rehearsal = read.rehearsal();
    return new Release(
        read.release().family(),
        read.release().resultsAt(),
        state,
        new Rehearsal(
            rehearsal.entries(),
            rehearsal.results(),
            rehearsal.held(),
            rehearsal.withoutResult(),
            rehearsal.withoutEntry()),
        read.release().version());
  }
}
