package org.examcycle.application.entry.submission;

import org.examcycle.application.paging.Slice;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;

/** Lists of submissions, each of which shows the records of its candidates (COM-PRV-01). */
final class ShownSubmissions {

  private ShownSubmissions() {}

  static Decision<Slice<SubmissionView>> of(Slice<SubmissionView> slice) {
    return Decision.granted(slice)
        .showing(
            slice.items().stream()
                .flatMap(view -> view.submission().whom().stream())
                .map(whom -> whom.person().value())
                .distinct()
                .map(person -> new Disclosure(person, "submission"))
                .toList());
  }
}
