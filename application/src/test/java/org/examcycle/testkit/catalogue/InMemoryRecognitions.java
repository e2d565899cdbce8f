package org.examcycle.testkit.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.Recognitions;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryRecognitions implements Recognitions {

  private final Memory memory;

  InMemoryRecognitions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators) {
    return table().putIfAbsent(new Key(syllabus, year), new Named(regulators)) == null;
  }

  @Override
  public boolean save(SyllabusCode syllabus, ExamYear year, Set<Regulator> regulators) {
    return table().replace(new Key(syllabus, year), new Named(regulators)) != null;
  }

  @Override
  public Optional<Set<Regulator>> find(SyllabusCode syllabus, ExamYear year) {
    return Optional.ofNullable(table().get(new Key(syllabus, year))).map(Named::regulators);
  }

  private Map<Key, Named> table() {
    return memory.table("recognition", Key.class, Named.class);
  }

  private record Key(SyllabusCode syllabus, ExamYear year) {}

  private record Named(Set<Regulator> regulators) {}
}
