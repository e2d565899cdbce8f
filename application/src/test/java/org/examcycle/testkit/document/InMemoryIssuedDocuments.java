package org.examcycle.testkit.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.document.DocumentKind;
import org.examcycle.application.document.Issue;
import org.examcycle.application.document.IssuedDocument;
import org.examcycle.application.document.IssuedDocuments;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
public final class InMemoryIssuedDocuments implements IssuedDocuments {

  private static final Comparator<Issue> NEWEST_FIRST =
      Comparator.comparingInt(Issue::edition).reversed();

  private final Memory memory;

  InMemoryIssuedDocuments(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(IssuedDocument<?> document) {
    var place = new Place(document.kind().name(), document.subject(), document.issue().edition());
    return table().putIfAbsent(place, document) == null;
  }

  @Override
  public <T> Optional<IssuedDocument<T>> find(DocumentKind<T> kind, String subject, int edition) {
    return of(kind, subject).filter(one -> one.issue().edition() == edition).findFirst();
  }

  @Override
  public <T> Optional<IssuedDocument<T>> findNewest(DocumentKind<T> kind, String subject) {
    return of(kind, subject).min(Comparator.comparing(IssuedDocument::issue, NEWEST_FIRST));
  }

  @Override
  public List<Issue> listIssues(DocumentKind<?> kind, String subject) {
    return of(kind, subject).<Issue>map(IssuedDocument::issue).sorted(NEWEST_FIRST).toList();
  }

  /** Those about somebody who is erased. */
  public void removeOf(UUID person) {
    table().values().removeIf(one -> one.person().equals(Optional.of(person)));
  }

  @SuppressWarnings("unchecked") // what a document of a kind says is of the kind's class
  private <T> Stream<IssuedDocument<T>> of(DocumentKind<T> kind, String subject) {
    return table().values().stream()
        .filter(one -> one.kind().equals(kind) && one.subject().equals(subject))
        .map(one -> (IssuedDocument<T>) one);
  }

  @SuppressWarnings("unchecked") // Class has no token for a generic type
  private Map<Place, IssuedDocument<?>> table() {
    return memory.table(
        "document", Place.class, (Class<IssuedDocument<?>>) (Class<?>) IssuedDocument.class);
  }

  private record Place(String kind, String subject, int edition) {}
}
