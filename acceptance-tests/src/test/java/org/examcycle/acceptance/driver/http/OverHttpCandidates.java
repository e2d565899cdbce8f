package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;

@PerScenario
class OverHttpCandidates implements CandidateDriver {

  private final Clients clients;

  OverHttpCandidates(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Long> register(Actor by, Key candidate, Details details, Optional<Key> previous) {
    var body =
        new CandidateClient.NewCandidate(
            candidate.number(),
            details.name(),
            details.latinName(),
            details.language(),
            details.dateOfBirth(),
            details.sex(),
            details.status(),
            details.uci(),
            details.uln(),
            previous.map(CandidateClient.Reference::of));
    return Clients.asked(
        () -> Versions.of(as(by).register(candidate.centre(), candidate.series(), body)));
  }

  @Override
  public Outcome<Long> change(Actor by, Key candidate, long version, Details details) {
    var body =
        new CandidateClient.CandidateFields(
            details.name(),
            details.latinName(),
            details.language(),
            details.dateOfBirth(),
            details.sex(),
            details.status(),
            details.uci(),
            details.uln());
    return Clients.asked(
        () ->
            Versions.of(
                as(by)
                    .change(
                        candidate.centre(),
                        candidate.series(),
                        candidate.number(),
                        Versions.tag(version),
                        body)));
  }

  @Override
  public Outcome<Seen> candidate(Actor by, Key candidate) {
    return Clients.asked(
            () -> as(by).read(candidate.centre(), candidate.series(), candidate.number()))
        .map(OverHttpCandidates::seen);
  }

  @Override
  public Outcome<List<Seen>> candidates(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).list(centre, series, pageSize, after)).stream()
                .map(OverHttpCandidates::seen)
                .toList());
  }

  @Override
  public Outcome<Linked> link(Actor by, Key one, Key other, String reason) {
    var link =
        new PersonLinkClient.Link(
            CandidateClient.Reference.of(one), CandidateClient.Reference.of(other), reason);
    return Clients.asked(
        () -> {
          clients.as(by, PersonLinkClient.class).link(link);
          return new Linked(one, other);
        });
  }

  private CandidateClient as(Actor by) {
    return clients.as(by, CandidateClient.class);
  }

  private static Seen seen(CandidateClient.CandidateBody body) {
    var details =
        new Details(
            body.name(),
            body.latinName(),
            body.language(),
            body.dateOfBirth(),
            body.sex(),
            body.status(),
            body.uci(),
            body.uln());
    return new Seen(new Key(body.series(), body.centre(), body.number()), details, body.version());
  }
}
