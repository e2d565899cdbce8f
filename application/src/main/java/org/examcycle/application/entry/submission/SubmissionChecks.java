package org.examcycle.application.entry.submission;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.application.entry.CheckEntry;
import org.examcycle.application.entry.CheckEntry.Question;
import org.examcycle.application.entry.CheckEstimates;
import org.examcycle.application.entry.CheckTransfer;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.clash.CheckDeviation;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.submission.Asked;
import org.examcycle.domain.entry.submission.LocalDeadlineMustNotHavePassed;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

/**
 * What speaks against sending something to an Associate: its own deadlines, and whatever the board
 * would have against it today. When the Associate decides, the board's rules are asked again.
 */
@UseCasePart
final class SubmissionChecks {

  private final LocalDeadlineMustNotHavePassed deadline = new LocalDeadlineMustNotHavePassed();
  private final LocalDeadlines deadlines;
  private final EntryRepository entries;
  private final CheckEntry checkEntry;
  private final CheckTransfer checkTransfer;
  private final CheckDeviation checkDeviation;
  private final CheckEstimates checkEstimates;

  SubmissionChecks(
      LocalDeadlines deadlines,
      EntryRepository entries,
      CheckEntry checkEntry,
      CheckTransfer checkTransfer,
      CheckDeviation checkDeviation,
      CheckEstimates checkEstimates) {
    this.deadlines = deadlines;
    this.entries = entries;
    this.checkEntry = checkEntry;
    this.checkTransfer = checkTransfer;
    this.checkDeviation = checkDeviation;
    this.checkEstimates = checkEstimates;
  }

  /** Every refusal, by rule. */
  List<Refusal> check(Call call, Asked asked, AssociateCode associate, SeriesCode series) {
    var set =
        deadlines.list(associate, series).stream()
            .filter(each -> asked.dueBy().contains(each.activity()))
            .toList();
    var facts = new LocalDeadlineMustNotHavePassed.Facts(set, call.arrivedAt());
    return Stream.concat(deadline.check(facts).stream(), board(call, asked).stream())
        .sorted(comparing(Refusal::rule))
        .toList();
  }

  private List<Refusal> board(Call call, Asked asked) {
    return switch (asked) {
      case Asked.ToEnter toEnter ->
          ask(call, new Question.Making(AskedOfTheBoard.command(toEnter)));
      case Asked.ToAmend(var entry, var option) -> ask(call, new Question.Amending(entry, option));
      case Asked.ToWithdraw(var entry) -> standing(entry);
      case Asked.ToTransfer toTransfer ->
          said(checkTransfer.handle(call, AskedOfTheBoard.command(toTransfer)));
      case Asked.ToDeviate toDeviate ->
          said(checkDeviation.handle(call, AskedOfTheBoard.command(toDeviate)));
      case Asked.ToEstimate toEstimate ->
          said(checkEstimates.handle(call, AskedOfTheBoard.command(toEstimate)));
    };
  }

  private List<Refusal> ask(Call call, Question question) {
    return said(checkEntry.handle(call, question));
  }

  private static List<Refusal> said(Decision<List<Refusal>> answer) {
    return answer.ifGranted().orElseGet(answer::refusals);
  }

  private List<Refusal> standing(EntryId entry) {
    return entries.find(entry).stream()
        .filter(found -> !found.isEntered())
        .<Refusal>map(found -> new EntryRefusal.EntryWithdrawn(found.id()))
        .toList();
  }
}
