package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver.Option;
import org.examcycle.acceptance.driver.EstimateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SubmissionDriver;

@PerScenario
class OverHttpSubmissions implements SubmissionDriver {

  private final Clients clients;

  OverHttpSubmissions(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Sent> sendEntry(
      Actor by,
      CandidateDriver.Key candidate,
      Option option,
      Optional<CandidateDriver.Key> previous,
      Optional<CandidateDriver.Key> carriedFrom) {
    var entry =
        new EntryClient.NewEntry(
            candidate.number(),
            option.syllabus(),
            option.code(),
            previous.map(CandidateClient.Reference::of),
            carriedFrom.map(CandidateClient.Reference::of));
    return send(by, client -> client.submitEntry(candidate.centre(), candidate.series(), entry));
  }

  @Override
  public Outcome<Sent> sendAmendment(Actor by, String entry, Option option) {
    var amendment = new EntryClient.Amendment(option.syllabus(), option.code());
    return send(by, client -> client.submitAmendment(entry, amendment));
  }

  @Override
  public Outcome<Sent> sendWithdrawal(Actor by, String entry) {
    return send(by, client -> client.submitWithdrawal(entry));
  }

  @Override
  public Outcome<Sent> sendTransfer(Actor by, CandidateDriver.Key candidate, String toCentre) {
    return send(
        by,
        client ->
            client.submitTransfer(
                candidate.centre(),
                candidate.series(),
                candidate.number(),
                new SubmissionClient.Transfer(toCentre)));
  }

  @Override
  public Outcome<Sent> sendDeviation(
      Actor by, CandidateDriver.Key candidate, String syllabus, String component, Instant movedTo) {
    return send(
        by,
        client ->
            client.submitDeviation(
                candidate.centre(),
                candidate.series(),
                candidate.number(),
                new SubmissionClient.Deviation(syllabus, component, movedTo)));
  }

  @Override
  public Outcome<Sent> sendEstimates(
      Actor by, String series, String centre, List<EstimateDriver.Row> rows) {
    return send(by, client -> client.submitEstimates(centre, series, OverHttpEstimates.body(rows)));
  }

  private Outcome<Sent> send(
      Actor by, Function<SubmissionClient, SubmissionClient.Submitted> request) {
    return Clients.asked(() -> request.apply(as(by)))
        .map(sent -> new Sent(sent.id(), sent.version()));
  }

  @Override
  public Outcome<Seen> submission(Actor by, String submission) {
    return Clients.asked(() -> as(by).read(submission)).map(OverHttpSubmissions::seen);
  }

  @Override
  public Outcome<List<Seen>> submissions(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, pageSize, after)).stream()
                .map(OverHttpSubmissions::seen)
                .toList());
  }

  @Override
  public Outcome<List<Seen>> waiting(Actor by, String associate, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).waiting(associate, pageSize, after)).stream()
                .map(OverHttpSubmissions::seen)
                .toList());
  }

  @Override
  public Outcome<String> approve(Actor by, Sent submission) {
    return Clients.asked(
        () ->
            as(by)
                .approve(submission.submission(), Versions.tag(submission.version()))
                .entry()
                .orElse(""));
  }

  @Override
  public Outcome<List<String>> approveAll(Actor by, List<Sent> submissions) {
    var approvals =
        new SubmissionClient.Approvals(
            submissions.stream()
                .map(each -> new SubmissionClient.Submitted(each.submission(), each.version()))
                .toList());
    return Clients.asked(
        () ->
            as(by).approveAll(approvals).submissions().stream()
                .map(approved -> approved.entry().orElse(""))
                .toList());
  }

  @Override
  public Outcome<Long> giveBack(Actor by, Sent submission, String reason) {
    return Clients.asked(
        () ->
            Versions.of(
                as(by)
                    .giveBack(
                        submission.submission(),
                        Versions.tag(submission.version()),
                        new SubmissionClient.Reason(reason))));
  }

  @Override
  public Outcome<Instant> setDeadline(
      Actor by, String associate, String series, String activity, LocalDateTime at, String zone) {
    return Clients.asked(
        () -> {
          var deadline = new SubmissionClient.NewDeadline(at, zone);
          as(by).setDeadline(associate, series, activity, deadline);
          return shown(by, associate, series, activity);
        });
  }

  private Instant shown(Actor by, String associate, String series, String activity) {
    return as(by).deadlines(associate, series).items().stream()
        .filter(each -> each.activity().equals(activity))
        .map(SubmissionClient.Deadline::instant)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Outcome<String> liftDeadline(Actor by, String associate, String series, String activity) {
    return Clients.asked(
        () -> {
          as(by).liftDeadline(associate, series, activity);
          return activity;
        });
  }

  private SubmissionClient as(Actor by) {
    return clients.as(by, SubmissionClient.class);
  }

  private static Seen seen(SubmissionClient.SubmissionBody body) {
    return new Seen(
        body.id(),
        body.candidate()
            .map(number -> new CandidateDriver.Key(body.series(), body.centre(), number)),
        body.kind(),
        body.entry(),
        body.state(),
        body.submittedAt(),
        body.reason(),
        body.version());
  }
}
