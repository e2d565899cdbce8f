package org.examcycle.acceptance.driver.inprocess;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SubmissionDriver;
import org.examcycle.application.calendar.LiftLocalDeadline;
import org.examcycle.application.calendar.ListLocalDeadlines;
import org.examcycle.application.calendar.SetLocalDeadline;
import org.examcycle.application.entry.submission.ApproveSubmission;
import org.examcycle.application.entry.submission.ApproveSubmissions;
import org.examcycle.application.entry.submission.ListSubmissions;
import org.examcycle.application.entry.submission.ListWaitingSubmissions;
import org.examcycle.application.entry.submission.ReadSubmission;
import org.examcycle.application.entry.submission.ReturnSubmission;
import org.examcycle.application.entry.submission.SubmissionView;
import org.examcycle.application.entry.submission.SubmitToAssociate;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.entry.submission.SubmissionState;

@PerScenario
class InProcessSubmissions implements SubmissionDriver {

  private final Calls calls;
  private final SubmitToAssociate submitToAssociate;
  private final ReadSubmission readSubmission;
  private final ListSubmissions listSubmissions;
  private final ListWaitingSubmissions listWaitingSubmissions;
  private final ApproveSubmission approveSubmission;
  private final ApproveSubmissions approveSubmissions;
  private final ReturnSubmission returnSubmission;
  private final SetLocalDeadline setLocalDeadline;
  private final LiftLocalDeadline liftLocalDeadline;
  private final ListLocalDeadlines listLocalDeadlines;

  InProcessSubmissions(
      Calls calls,
      SubmitToAssociate submitToAssociate,
      ReadSubmission readSubmission,
      ListSubmissions listSubmissions,
      ListWaitingSubmissions listWaitingSubmissions,
      ApproveSubmission approveSubmission,
      ApproveSubmissions approveSubmissions,
      ReturnSubmission returnSubmission,
      SetLocalDeadline setLocalDeadline,
      LiftLocalDeadline liftLocalDeadline,
      ListLocalDeadlines listLocalDeadlines) {
    this.calls = calls;
    this.submitToAssociate = submitToAssociate;
    this.readSubmission = readSubmission;
    this.listSubmissions = listSubmissions;
    this.listWaitingSubmissions = listWaitingSubmissions;
    this.approveSubmission = approveSubmission;
    this.approveSubmissions = approveSubmissions;
    this.returnSubmission = returnSubmission;
    this.setLocalDeadline = setLocalDeadline;
    this.liftLocalDeadline = liftLocalDeadline;
    this.listLocalDeadlines = listLocalDeadlines;
  }

  @Override
  public Outcome<Sent> sendEntry(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      Optional<CandidateDriver.Key> carriedFrom) {
    return send(
        by,
        new Asked.ToEnter(
            InProcessCandidates.key(candidate),
            key(option),
            previous.map(InProcessCandidates::key),
            carriedFrom.map(InProcessCandidates::key)));
  }

  @Override
  public Outcome<Sent> sendAmendment(Actor by, String entry, Option option) {
    return send(by, new Asked.ToAmend(entryId(entry), key(option)));
  }

  @Override
  public Outcome<Sent> sendWithdrawal(Actor by, String entry) {
    return send(by, new Asked.ToWithdraw(entryId(entry)));
  }

  @Override
  public Outcome<Sent> sendTransfer(Actor by, CandidateDriver.Key candidate, String toCentre) {
    return send(
        by, new Asked.ToTransfer(InProcessCandidates.key(candidate), CentreNumber.of(toCentre)));
  }

  @Override
  public Outcome<Sent> sendDeviation(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo) {
    return send(
        by,
        new Asked.ToDeviate(
            InProcessCandidates.key(candidate),
            SyllabusCode.of(syllabus),
            ComponentCode.of(component),
            movedTo));
  }

  @Override
  public Outcome<Sent> sendEstimates(
      Actor by, String series, String centre, List<EstimateDriver.Row> rows) {
    return send(
        by,
        new Asked.ToEstimate(
            SeriesCode.of(series), CentreNumber.of(centre), InProcessEstimates.values(rows)));
  }

  private Outcome<Sent> send(Actor by, Asked asked) {
    return calls
        .ask(submitToAssociate, by, new SubmitToAssociate.Command(asked))
        .map(sent -> new Sent(sent.submission().toString(), sent.version()));
  }

  @Override
  public Outcome<Seen> submission(Actor by, String submission) {
    return calls.ask(readSubmission, by, id(submission)).map(InProcessSubmissions::seen);
  }

  @Override
  public Outcome<List<Seen>> submissions(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listSubmissions,
                    by,
                    new ListSubmissions.Query(
                        SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessSubmissions::seen).toList());
  }

  @Override
  public Outcome<List<Seen>> waiting(Actor by, String associate, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listWaitingSubmissions,
                    by,
                    new ListWaitingSubmissions.Query(AssociateCode.of(associate), page)))
        .map(all -> all.stream().map(InProcessSubmissions::seen).toList());
  }

  @Override
  public Outcome<String> approve(Actor by, Sent submission) {
    return calls
        .ask(approveSubmission, by, command(submission))
        .map(approved -> approved.entry().map(EntryId::toString).orElse(""));
  }

  @Override
  public Outcome<List<String>> approveAll(Actor by, List<Sent> submissions) {
    var commands = submissions.stream().map(InProcessSubmissions::command).toList();
    return calls
        .ask(approveSubmissions, by, new ApproveSubmissions.Command(commands))
        .map(
            approved ->
                approved.submissions().stream()
                    .map(each -> each.entry().map(EntryId::toString).orElse(""))
                    .toList());
  }

  @Override
  public Outcome<Long> giveBack(Actor by, Sent submission, String reason) {
    var command =
        new ReturnSubmission.Command(id(submission.submission()), submission.version(), reason);
    return calls.ask(returnSubmission, by, command).map(ReturnSubmission.Returned::version);
  }

  @Override
  public Outcome<Instant> setDeadline(
      Actor by, String associate, String series, String activity, LocalDateTime at, String zone) {
    var command =
        new SetLocalDeadline.Command(
            AssociateCode.of(associate),
            SeriesCode.of(series),
            KeyActivity.of(activity),
            at,
            ZoneId.of(zone));
    return calls
        .ask(setLocalDeadline, by, command)
        .map(_ -> shown(by, associate, series, activity));
  }

  private Instant shown(Actor by, String associate, String series, String activity) {
    var query = new ListLocalDeadlines.Query(AssociateCode.of(associate), SeriesCode.of(series));
    return calls.ask(listLocalDeadlines, by, query).seen().stream()
        .filter(each -> each.activity().value().equals(activity))
        .map(LocalDeadline::at)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Outcome<String> liftDeadline(Actor by, String associate, String series, String activity) {
    var command =
        new LiftLocalDeadline.Command(
            AssociateCode.of(associate), SeriesCode.of(series), KeyActivity.of(activity));
    return calls.ask(liftLocalDeadline, by, command).map(lifted -> lifted.activity().value());
  }

  private static ApproveSubmission.Command command(Sent submission) {
    return new ApproveSubmission.Command(id(submission.submission()), submission.version());
  }

  private static SubmissionId id(String submission) {
    return new SubmissionId(UUID.fromString(submission));
  }

  private static EntryId entryId(String entry) {
    return new EntryId(UUID.fromString(entry));
  }

  private static OptionKey key(Option option) {
    return new OptionKey(SyllabusCode.of(option.syllabus()), option.code().map(OptionCode::of));
  }

  private static Seen seen(SubmissionView view) {
    var submission = view.submission();
    return new Seen(
        submission.id().toString(),
        submission.whom().map(Submission.Whom::candidate).map(InProcessCandidates::key),
        kind(submission.asked()),
        entry(submission.asked(), submission.state()).map(EntryId::toString),
        submission.state().getClass().getSimpleName().toUpperCase(Locale.ROOT),
        submission.submittedAt(),
        submission.state() instanceof SubmissionState.Returned(var _, var reason)
            ? Optional.of(reason)
            : Optional.empty(),
        submission.version());
  }

  private static String kind(Asked asked) {
    return switch (asked) {
      case Asked.ToEnter _ -> "ENTRY";
      case Asked.ToAmend _ -> "AMENDMENT";
      case Asked.ToWithdraw _ -> "WITHDRAWAL";
      case Asked.ToTransfer _ -> "TRANSFER";
      case Asked.ToDeviate _ -> "DEVIATION";
      case Asked.ToEstimate _ -> "ESTIMATES";
    };
  }

  private static Optional<EntryId> entry(Asked asked, SubmissionState state) {
    return switch (asked) {
      case Asked.ToEnter _ ->
          state instanceof SubmissionState.Approved(var _, var made) ? made : Optional.empty();
      case Asked.ToAmend(var entry, var _) -> Optional.of(entry);
      case Asked.ToWithdraw(var entry) -> Optional.of(entry);
      case Asked.ToTransfer _, Asked.ToDeviate _, Asked.ToEstimate _ -> Optional.empty();
    };
  }
}
