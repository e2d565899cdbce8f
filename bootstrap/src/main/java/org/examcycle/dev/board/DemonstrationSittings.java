package org.examcycle.dev.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.examcycle.application.calendar.english.ScheduleExamDate;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.application.marking.english.RecordScores;
import org.examcycle.application.result.english.ReleaseResults;
import org.examcycle.dev.board.DemonstrationCentres.Registered;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.entry.english.CandidateDetails;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;

/** Sittings around the day of the first start, with entries, scores and released results. */
final class DemonstrationSittings {

  /** Of the twelve parts of the people. */
  private static final int PART = 1;

  private final ScheduleExamDate schedule;
  private final OpenSitting open;
  private final EnterForSitting enter;
  private final RecordScores recordScores;
  private final ReleaseResults release;

  DemonstrationSittings(
      ScheduleExamDate schedule,
      OpenSitting open,
      EnterForSitting enter,
      RecordScores recordScores,
      ReleaseResults release) {
    this.schedule = schedule;
    this.open = open;
    this.enter = enter;
    this.recordScores = recordScores;
    this.release = release;
  }

  void load(List<DemonstrationSitting> sittings, List<Registered> centres, Instant now) {
    for (var sitting : sittings) {
      var exam = exam(sitting);
      var centre =
          centres.stream()
              .filter(each -> each.number().equals(sitting.key().centre()))
              .findFirst()
              .orElseThrow();
      Given.byTheBoard(schedule, sitting.schedule(), sitting.opened());
      Given.by(centre.caller(), open, sitting.open(exam, centre.zone()), sitting.opened());
      var candidates = enter(sitting, centre, people(sitting, sittings.size()), now);
      sitting.scores().ifPresent(at -> score(sitting, exam, candidates, at));
      sitting.released().ifPresent(at -> release(sitting, candidates, at));
    }
  }

  static List<DemonstrationNames.Named> people(DemonstrationSitting sitting, int of) {
    var people = DemonstrationNames.of(Set.of(PART));
    return IntStream.range(0, people.size())
        .filter(i -> i % of == sitting.share())
        .mapToObj(people::get)
        .toList();
  }

  private List<CandidateId> enter(
      DemonstrationSitting sitting,
      Registered centre,
      List<DemonstrationNames.Named> people,
      Instant now) {
    var at = sitting.entered(now);
    return people.stream()
        .map(named -> new EnterForSitting.Command(sitting.key(), details(named, at)))
        .map(command -> Given.by(centre.caller(), enter, command, at).candidateId())
        .toList();
  }

  private void score(
      DemonstrationSitting sitting, ExamDefinition exam, List<CandidateId> candidates, Instant at) {
    var rows =
        IntStream.range(0, candidates.size())
            .mapToObj(i -> new CandidateScores(candidates.get(i), sheet(exam, i)))
            .toList();
    var command = new RecordScores.Command(sitting.key().examDate(), Table.numbered(rows));
    Given.byTheBoard(recordScores, command, at);
  }

  private void release(DemonstrationSitting sitting, List<CandidateId> candidates, Instant at) {
    var command = new ReleaseResults.Command(sitting.key().examDate(), candidates);
    Given.by(Given.PROPOSER, release, command, at);
  }

  /** The first has a good result; the second was absent from a part; the fourth must wait. */
  private static ScoreSheet sheet(ExamDefinition exam, int i) {
    if (i == 3) {
      return ScoreSheet.held(Hold.PENDING);
    }
    var scale = exam.scales().getFirst();
    var from = i == 0 ? scale.bands().bFrom() : scale.bands().levelBelowFrom();
    Map<ComponentName, ComponentScore> scores = new HashMap<>();
    for (var component : scale.components()) {
      var score = Luck.of(i + 1).between(from, scale.bands().max(), scores.size());
      scores.put(
          component.name(),
          i == 1 && scores.isEmpty()
              ? new ComponentScore.Absent()
              : new ComponentScore.Scored(score));
    }
    return ScoreSheet.of(scores);
  }

  private static CandidateDetails details(DemonstrationNames.Named named, Instant at) {
    var name = named.name();
    return new CandidateDetails(
        name.latin(),
        Optional.of(name.original()).filter(text -> !text.equals(name.latin())),
        name.language(),
        named.bornBefore(LocalDate.ofInstant(at, ZoneOffset.UTC)),
        named.sex());
  }

  private static ExamDefinition exam(DemonstrationSitting sitting) {
    return EnglishExamTable.exams().stream()
        .filter(exam -> exam.exam().code().equals(sitting.key().examDate().exam()))
        .findFirst()
        .orElseThrow();
  }
}
