package org.examcycle.rest.entry;

import java.time.Instant;
import org.examcycle.application.document.Issue;

/**
 * An edition of a candidate's statement of entry.
 *
 * @param edition by which it is read; the highest is the newest
 */
record StatementEditionBody(int edition, Instant issuedAt) {

  static StatementEditionBody of(Issue issue) {
    return new StatementEditionBody(issue.edition(), issue.at());
  }
}
