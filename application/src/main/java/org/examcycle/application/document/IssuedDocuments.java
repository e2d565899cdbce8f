package org.examcycle.application.document;

import java.util.List;
import java.util.Optional;

/** Every document that was ever handed out, as it was. */
public interface IssuedDocuments {

  /** False when there is that edition already. */
  boolean add(IssuedDocument<?> document);

  <T> Optional<IssuedDocument<T>> find(DocumentKind<T> kind, String subject, int edition);

  <T> Optional<IssuedDocument<T>> findNewest(DocumentKind<T> kind, String subject);

  /** The editions, the newest first; none where nothing was issued. */
  List<Issue> listIssues(DocumentKind<?> kind, String subject);
}
