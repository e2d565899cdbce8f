package org.examcycle.application.entry.clash;

import java.time.Instant;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.entry.clash.DeviationRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

/** What the rules say to a deviation from the timetable (INT-ENT-12). */
@UseCasePart
final class DeviationQuestion {

  private final RuleBook<DeviationCase> asking = DeviationRuleBook.asking();
  private final RuleBook<DeviationCase> granting = DeviationRuleBook.granting();
  private final EntryRepository entries;
  private final DeviationCaseLoader cases;

  DeviationQuestion(SeriesRepository series, EntryRepository entries, HardDays hard) {
    this.entries = entries;
    this.cases = new DeviationCaseLoader(series, entries, hard);
  }

  /** The case, if nothing speaks against asking for it. */
  Decision<DeviationCase> ask(AskForDeviation.Command command, Centre centre, Instant at) {
    return cases
        .load(command, centre, at)
        .map(kase -> check(asking, kase))
        .orElseGet(() -> Decision.refused(notSat(command)));
  }

  /** The case as it is now, if nothing speaks against granting what was asked for. */
  Decision<DeviationCase> grant(Deviation deviation, Centre centre, Instant at) {
    var command = AskForDeviation.Command.of(deviation);
    return cases
        .load(command, centre, at)
        .map(kase -> check(granting, kase))
        .orElseGet(() -> Decision.refused(paperNotSat(command)));
  }

  private static Decision<DeviationCase> check(RuleBook<DeviationCase> rules, DeviationCase kase) {
    var refused = rules.check(kase);
    return refused.isEmpty() ? Decision.granted(kase) : Decision.refused(refused);
  }

  /** Whoever is not entered for the syllabus sits no component of it. */
  private Refusal notSat(AskForDeviation.Command command) {
    var refusal = paperNotSat(command);
    return entries.findStanding(command.candidate(), command.syllabus()).isPresent()
        ? refusal
        : new FieldRefused("syllabus", refusal);
  }

  private static Refusal paperNotSat(AskForDeviation.Command command) {
    return new DeviationRefusal.PaperNotSat(
        command.candidate(), command.syllabus(), command.component());
  }
}
