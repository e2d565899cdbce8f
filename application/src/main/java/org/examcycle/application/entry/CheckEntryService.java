package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryCase;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class CheckEntryService implements CheckEntry {

  private final RuleBook<EntryCase> rules = EntryRuleBook.entering();
  private final Sight sight;
  private final EntryCaseLoader cases;
  private final EntryRepository entries;

  CheckEntryService(EntryPorts ports) {
    this.sight = new Sight(ports.centres());
    this.cases = new EntryCaseLoader(ports);
    this.entries = ports.entries();
  }

  @Override
  public Decision<List<Refusal>> handle(Call call, Question question) {
    return switch (question) {
      case Question.Making(var command) -> making(call, command);
      case Question.Amending amending -> amending(call, amending);
    };
  }

  private Decision<List<Refusal>> making(Call call, MakeEntry.Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    if (centre.isEmpty() || !cases.isSeries(command.candidate().series())) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var candidate = cases.candidate(command.candidate());
    if (candidate.isEmpty()) {
      return Decision.granted(
          List.of(new EntryRefusal.CandidateNotRegistered(command.candidate())));
    }
    return Decision.granted(
        cases
            .syllabus(command.option())
            .map(syllabus -> cases.making(centre.get(), candidate.get(), syllabus, command, call))
            .map(rules::check)
            .orElseGet(() -> unknown(command.option())));
  }

  private Decision<List<Refusal>> amending(Call call, Question.Amending question) {
    var entry = entries.find(question.entry());
    var number = entry.map(found -> found.candidate().centre()).orElse(Sight.NOWHERE);
    var centre = sight.centre(call, number);
    // None, once the candidate has been erased: the entry is that of a number.
    var candidate = entry.flatMap(found -> cases.candidate(found.candidate()));
    if (candidate.isEmpty() || centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(
        cases
            .syllabus(question.option())
            .map(
                syllabus ->
                    cases.amending(
                        centre.get(),
                        candidate.get(),
                        entry.orElseThrow(),
                        syllabus,
                        question.option(),
                        call))
            .map(rules::check)
            .orElseGet(() -> unknown(question.option())));
  }

  private static List<Refusal> unknown(OptionKey option) {
    return List.of(new EntryRefusal.SyllabusUnknown(option.syllabus()));
  }
}
