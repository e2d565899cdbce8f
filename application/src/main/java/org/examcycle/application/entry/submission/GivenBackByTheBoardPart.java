package org.examcycle.application.entry.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.centre.GivenBack;
import org.examcycle.application.entry.file.SubmittedEntryFiles;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Change;

/** Single requests and files of a centre. */
@UseCasePart
final class GivenBackByTheBoardPart implements GivenBack {

  private final Submissions submissions;
  private final SubmittedEntryFiles files;

  GivenBackByTheBoardPart(Submissions submissions, SubmittedEntryFiles files) {
    this.submissions = submissions;
    this.files = files;
  }

  @Override
  public List<Change> all(CentreNumber centre, String reason, Instant at) {
    var changes = new ArrayList<Change>();
    for (var submission : submissions.holdWaiting(centre)) {
      var returned = submission.returned(reason, at);
      if (submissions.save(returned, submission.version())) {
        changes.add(SubmissionHistory.returned(returned, reason));
      }
    }
    changes.addAll(files.giveBack(centre, reason));
    return changes;
  }
}
