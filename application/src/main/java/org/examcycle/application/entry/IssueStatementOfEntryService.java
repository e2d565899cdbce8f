package org.examcycle.application.entry;

import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Demonstration;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.document.Press;
import org.examcycle.application.entry.clash.StandingDeviations;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;

@UseCaseService
final class IssueStatementOfEntryService implements IssueStatementOfEntry {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final StatementLoader loader;
  private final IssuedDocuments documents;
  private final Press press;

  IssueStatementOfEntryService(
      CentreRepository centres,
      CandidateRepository candidates,
      EntryRepository entries,
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      OptionTables options,
      Recognitions recognitions,
      KeyTimeTables keyTimes,
      Timetables timetables,
      StandingDeviations deviations,
      Demonstration demonstration,
      IssuedDocuments documents,
      Press press) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.loader =
        new StatementLoader(
            entries,
            series,
            catalogue,
            options,
            recognitions,
            keyTimes,
            timetables,
            deviations,
            demonstration);
    this.documents = documents;
    this.press = press;
  }

  @Override
  public Decision<Issued> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    // Held, so that no document comes in behind an erasure.
    var candidate = candidates.hold(command.candidate());
    if (centre.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return loader
        .load(candidate.get(), centre.get())
        .map(statement -> issue(call, candidate.get(), statement))
        .orElseGet(() -> Decision.refused(new EntryRefusal.CandidateEnteredForNothing()));
  }

  private Decision<Issued> issue(Call call, Candidate candidate, StatementOfEntry statement) {
    var newest = documents.findNewest(StatementOfEntry.KIND, statement.candidate().toString());
    if (newest.filter(document -> document.says().equals(statement)).isPresent()) {
      return Decision.granted(new Issued(statement.candidate(), newest.get().issue().edition()));
    }
    var unprintable = unprintable(statement);
    if (unprintable.isPresent()) {
      return Decision.refused(unprintable.get());
    }
    var issue =
        newest
            .map(document -> document.issue().next(call.arrivedAt()))
            .orElseGet(() -> new Issue(1, call.arrivedAt()));
    return print(call, candidate, statement, issue);
  }

  private Decision<Issued> print(
      Call call, Candidate candidate, StatementOfEntry statement, Issue issue) {
    var document =
        new IssuedDocument<>(
            StatementOfEntry.KIND,
            statement.candidate().toString(),
            issue,
            Optional.of(candidate.person().value()),
            statement,
            press.print(StatementOfEntry.KIND, issue, statement));
    // Somebody was faster: then perhaps what there is says it already.
    return documents.add(document)
        ? Decision.changed(
            new Issued(statement.candidate(), issue.edition()), EntryHistory.stated(document))
        : issue(call, candidate, statement);
  }

  /** Of a name or a title that was taken in before it was asked whether it can be printed. */
  private Optional<Refusal> unprintable(StatementOfEntry statement) {
    return press
        .firstMissing(statement.name().original())
        .or(() -> press.firstMissing(statement.name().latin()))
        .<Refusal>map(CandidateRefusal.NameCharacterUnprintable::new)
        .or(
            () ->
                press
                    .firstMissing(statement.centreName())
                    .map(CentreRefusal.CentreCharacterUnprintable::new))
        .or(
            () ->
                statement.syllabuses().stream()
                    .flatMap(
                        syllabus ->
                            Stream.concat(
                                Stream.of(syllabus.title(), syllabus.qualification()),
                                syllabus.regulators().stream()))
                    .flatMap(title -> press.firstMissing(title).stream())
                    .findFirst()
                    .map(CatalogueRefusal.TitleCharacterUnprintable::new));
  }
}
