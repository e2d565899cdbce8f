package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

@UseCaseService
final class ListStatementsOfEntryService implements ListStatementsOfEntry {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final IssuedDocuments documents;

  ListStatementsOfEntryService(
      CentreRepository centres, CandidateRepository candidates, IssuedDocuments documents) {
    this.sight = new Sight(centres);
    this.candidates = candidates;
    this.documents = documents;
  }

  @Override
  public Decision<List<Issue>> handle(Call call, CandidateKey key) {
    var centre = sight.centre(call, key.centre());
    var candidate = candidates.find(key);
    var issues = documents.listIssues(StatementOfEntry.KIND, key.toString());
    if (centre.isEmpty() || candidate.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    return Decision.granted(issues)
        .showing(new Disclosure(candidate.get().person().value(), "statements of entry"));
  }
}
