package org.examcycle.dev.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.dev.board.DemonstrationCentres.Registered;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionKey;

/** Spreads the people over centres, and enters each for one option or two. */
final class DemonstrationCandidates {

  private final RegisterCandidate register;
  private final MakeEntry enter;

  DemonstrationCandidates(RegisterCandidate register, MakeEntry enter) {
    this.register = register;
    this.enter = enter;
  }

  /**
   * @param part of the people, 0 or 1: each half sits another series
   */
  void enter(
      SeriesCode series,
      int part,
      List<Registered> centres,
      List<OptionKey> options,
      Instant at,
      Instant lastOnesAt) {
    var people = DemonstrationNames.all();
    for (var i = part; i < people.size(); i += 2) {
      var centre = centres.get(i / 2 % centres.size());
      var key =
          new CandidateKey(series, centre.number(), CandidateNumber.of("%04d".formatted(i + 1)));
      var arrives = i + 20 < people.size() ? at : lastOnesAt;
      Given.by(
          centre.caller(),
          register,
          new RegisterCandidate.Command(key, details(people.get(i), i, at), Optional.empty()),
          arrives);
      enter(key, options, i, centre, arrives);
    }
  }

  private void enter(
      CandidateKey key, List<OptionKey> options, int i, Registered centre, Instant at) {
    var first = options.get(i % options.size());
    var second = options.get((i + 3) % options.size());
    Given.by(centre.caller(), enter, new MakeEntry.Command(key, first, Optional.empty()), at);
    if (i % 3 == 0 && !first.syllabus().equals(second.syllabus())) {
      Given.by(centre.caller(), enter, new MakeEntry.Command(key, second, Optional.empty()), at);
    }
  }

  private static CandidateDetails details(DemonstrationNames.Named named, int i, Instant at) {
    return new CandidateDetails(
        named.name().original(),
        named.name().latin(),
        named.name().language(),
        LocalDate.ofInstant(at, ZoneOffset.UTC).minusYears(16).minusDays(3L * i),
        named.sex(),
        i % 25 == 7 ? CandidateStatus.PRIVATE : CandidateStatus.SCHOOL,
        Optional.empty(),
        Optional.empty());
  }
}
