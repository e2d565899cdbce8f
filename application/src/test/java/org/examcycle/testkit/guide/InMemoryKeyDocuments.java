package org.examcycle.testkit.guide;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.examcycle.application.guide.KeyDocuments;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryKeyDocuments implements KeyDocuments {

  private final Memory memory;

  InMemoryKeyDocuments(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(KeyDocument document) {
    return table().putIfAbsent(new Key(document.year(), document.title()), document) == null;
  }

  @Override
  public List<KeyDocument> list(ExamYear year) {
    return table().values().stream()
        .filter(document -> document.year().equals(year))
        .sorted(comparing(KeyDocument::kind).thenComparing(KeyDocument::title))
        .toList();
  }

  private Map<Key, KeyDocument> table() {
    return memory.table("key_document", Key.class, KeyDocument.class);
  }

  private record Key(ExamYear year, String title) {}
}
