package org.examcycle.acceptance.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a caller can learn from an answer, and what the database was asked for it.
 *
 * @param statements in order, without their values
 */
public record Answer(
    int status, Map<String, List<String>> headers, String body, List<String> statements) {

  /** The server closes a connection after so many requests, whatever is asked. */
  private static final List<String> OF_THE_MOMENT = List.of("x-request-id", "date", "connection");

  public Answer {
    var kept = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    kept.putAll(headers);
    var id = kept.getOrDefault("x-request-id", List.of("")).getFirst();
    OF_THE_MOMENT.forEach(kept::remove);
    headers = kept;
    body = id.isEmpty() ? body : body.replace(id, "(request)");
    statements = List.copyOf(statements);
  }

  /** It does not exist for this caller; or nobody is told before saying who asks. */
  boolean isHidden() {
    return status == 404 || asksWhoCalls();
  }

  /** What the body names does not exist for this caller. */
  boolean hidesWhatBodyNames() {
    return status == 422 && body.contains("\"code\":\"not-found\"");
  }

  /** Nobody is told anything before saying who asks. */
  boolean asksWhoCalls() {
    return status == 401;
  }

  /** In what this differs from the answer for a thing that is not there. */
  List<String> differences(Answer notThere) {
    var found = new ArrayList<String>();
    if (status != notThere.status) {
      found.add("status %d, not %d".formatted(status, notThere.status));
    }
    if (!headers.equals(notThere.headers)) {
      found.add("headers %s, not %s".formatted(headers, notThere.headers));
    }
    if (!body.equals(notThere.body)) {
      found.add("body %s, not %s".formatted(body, notThere.body));
    }
    if (!statements.equals(notThere.statements)) {
      found.add("statements %s, not %s".formatted(statements, notThere.statements));
    }
    return found;
  }
}
