package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.application.candidate.ChangeCandidate;
import org.examcycle.application.candidate.LinkCandidates;
import org.examcycle.application.candidate.ListCandidates;
import org.examcycle.application.candidate.ReadCandidate;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.centre.CentreNumber;

@PerScenario
class InProcessCandidates implements CandidateDriver {

  private final Calls calls;
  private final RegisterCandidate registerCandidate;
  private final ChangeCandidate changeCandidate;
  private final ReadCandidate readCandidate;
  private final ListCandidates listCandidates;
  private final LinkCandidates linkCandidates;

  InProcessCandidates(
      Calls calls,
      RegisterCandidate registerCandidate,
      ChangeCandidate changeCandidate,
      ReadCandidate readCandidate,
      ListCandidates listCandidates,
      LinkCandidates linkCandidates) {
    this.calls = calls;
    this.registerCandidate = registerCandidate;
    this.changeCandidate = changeCandidate;
    this.readCandidate = readCandidate;
    this.listCandidates = listCandidates;
    this.linkCandidates = linkCandidates;
  }

  @Override
  public Outcome<Long> register(Actor by, Key candidate, Details details, Optional<Key> previous) {
    return calls
        .ask(
            registerCandidate,
            by,
            new RegisterCandidate.Command(
                key(candidate), details(details), previous.map(InProcessCandidates::key)))
        .map(RegisterCandidate.Registered::version);
  }

  @Override
  public Outcome<Long> change(Actor by, Key candidate, long version, Details details) {
    return calls
        .ask(
            changeCandidate,
            by,
            new ChangeCandidate.Command(key(candidate), version, details(details)))
        .map(ChangeCandidate.Changed::version);
  }

  @Override
  public Outcome<Linked> link(Actor by, Key one, Key other, String reason) {
    return calls
        .ask(linkCandidates, by, new LinkCandidates.Command(key(one), key(other), reason))
        .map(linked -> new Linked(key(linked.one()), key(linked.other())));
  }

  @Override
  public Outcome<Seen> candidate(Actor by, Key candidate) {
    return calls.ask(readCandidate, by, key(candidate)).map(InProcessCandidates::seen);
  }

  @Override
  public Outcome<List<Seen>> candidates(Actor by, String series, String centre, int pageSize) {
    return Pages.all(
            pageSize,
            page ->
                calls.ask(
                    listCandidates,
                    by,
                    new ListCandidates.Query(SeriesCode.of(series), CentreNumber.of(centre), page)))
        .map(all -> all.stream().map(InProcessCandidates::seen).toList());
  }

  static CandidateKey key(Key key) {
    return new CandidateKey(
        SeriesCode.of(key.series()),
        CentreNumber.of(key.centre()),
        CandidateNumber.of(key.number()));
  }

  static Key key(CandidateKey key) {
    return new Key(key.series().value(), key.centre().value(), key.number().value());
  }

  private static CandidateDetails details(Details details) {
    return new CandidateDetails(
        details.name(),
        details.latinName(),
        Locale.forLanguageTag(details.language()),
        details.dateOfBirth(),
        Sex.valueOf(details.sex()),
        CandidateStatus.valueOf(details.status()),
        details.uci(),
        details.uln());
  }

  private static Seen seen(Candidate candidate) {
    return new Seen(
        key(candidate.key()),
        new Details(
            candidate.name().original(),
            candidate.name().latin(),
            candidate.name().language().toLanguageTag(),
            candidate.dateOfBirth(),
            candidate.sex().name(),
            candidate.status().name(),
            candidate.uci().map(Uci::value),
            candidate.uln().map(Uln::value)),
        candidate.version());
  }
}
