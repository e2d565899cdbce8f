package org.examcycle.application.entry.clash;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.clash.DeviationCase;
import org.examcycle.domain.entry.clash.DeviationRefusal;
import org.examcycle.domain.entry.clash.DeviationRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

/** What the rules say to a deviation from the timetable (INT-ENT-12). */
@UseCasePart
final class DeviationQuestion {

  private final RuleBook<DeviationCase> rules = DeviationRuleBook.asking();
  private final EntryRepository entries;
  private final DeviationCaseLoader cases;

  DeviationQuestion(SeriesRepository series, EntryRepository entries, HardDays hard) {
    this.entries = entries;
    this.cases = new DeviationCaseLoader(series, entries, hard);
  }

  /** The case, if nothing speaks against it. */
  Decision<DeviationCase> ask(Call call, AskForDeviation.Command command, Centre centre) {
    var kase = cases.load(call, command, centre);
    if (kase.isEmpty()) {
      return Decision.refused(notSat(command));
    }
    var refused = rules.check(kase.get());
    return refused.isEmpty() ? Decision.granted(kase.get()) : Decision.refused(refused);
  }

  /** Whoever is not entered for the syllabus sits no component of it. */
  private Refusal notSat(AskForDeviation.Command command) {
    var refusal =
        new DeviationRefusal.PaperNotSat(
            command.candidate(), command.syllabus(), command.component());
    return entries.findStanding(command.candidate(), command.syllabus()).isPresent()
        ? refusal
        : new FieldRefused("syllabus", refusal);
  }
}
