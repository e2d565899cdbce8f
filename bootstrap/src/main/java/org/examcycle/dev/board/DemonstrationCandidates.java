package org.examcycle.dev.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.candidate.RegisterCandidate;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.dev.board.DemonstrationCentres.Registered;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.catalogue.OptionKey;

/** Spreads a series's people over centres, and enters each for one option or two. */
final class DemonstrationCandidates {

  private final RegisterCandidate register;
  private final MakeEntry enter;

  DemonstrationCandidates(RegisterCandidate register, MakeEntry enter) {
    this.register = register;
    this.enter = enter;
  }

  /** Who was entered for what. */
  record Entered(CandidateKey candidate, OptionKey option) {
    /** Different for different people. */
    int person() {
      return Integer.parseInt(candidate.number().value());
    }
  }

  List<Entered> enter(
      DemonstrationSeries series, List<Registered> all, List<OptionKey> options, Instant now) {
    var centres = all.stream().filter(each -> series.isHeldIn(each.country())).toList();
    var people = DemonstrationNames.of(series.people());
    var entered = new ArrayList<Entered>();
    for (var i = 0; i < people.size(); i++) {
      var centre = centres.get(i % centres.size());
      var at = isLastMinute(series, i) ? now : series.entered(now);
      var key = register(series, centre, people.get(i), at);
      entered.add(enter(key, options.get(i % options.size()), centre, at));
      secondOption(options, i)
          .map(second -> enter(key, second, centre, at))
          .ifPresent(entered::add);
    }
    return entered;
  }

  /** Some come on the very day, on time or late, where entries are still taken. */
  private static boolean isLastMinute(DemonstrationSeries series, int i) {
    return series.tables().isEmpty() && i % 8 == 3;
  }

  private static Optional<OptionKey> secondOption(List<OptionKey> options, int i) {
    var first = options.get(i % options.size());
    var second = options.get((i + 3) % options.size());
    return Optional.of(second)
        .filter(_ -> i % 3 == 0)
        .filter(option -> !option.syllabus().equals(first.syllabus()));
  }

  private CandidateKey register(
      DemonstrationSeries series, Registered centre, DemonstrationNames.Named named, Instant at) {
    var number = CandidateNumber.of("%04d".formatted(named.number()));
    var key = new CandidateKey(series.code(), centre.number(), number);
    var command = new RegisterCandidate.Command(key, details(named, at), Optional.empty());
    Given.by(centre.caller(), register, command, at);
    return key;
  }

  private Entered enter(CandidateKey key, OptionKey option, Registered centre, Instant at) {
    var command = new MakeEntry.Command(key, option, Optional.empty());
    Given.by(centre.caller(), enter, command, at);
    return new Entered(key, option);
  }

  private static CandidateDetails details(DemonstrationNames.Named named, Instant at) {
    return new CandidateDetails(
        named.name().original(),
        named.name().latin(),
        named.name().language(),
        named.bornBefore(LocalDate.ofInstant(at, ZoneOffset.UTC)),
        named.sex(),
        named.number() % 25 == 8 ? CandidateStatus.PRIVATE : CandidateStatus.SCHOOL,
        Optional.empty(),
        Optional.empty());
  }
}
