package org.examcycle.documents.page;

import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;

/** What a kind of document looks like. */
public interface Sheet<T> {

  DocumentKind<T> kind();

  /** Well-formed HTML, whose names are {@code place}d if they are on paper. */
  String html(Issue issue, T says, Names names);
}
