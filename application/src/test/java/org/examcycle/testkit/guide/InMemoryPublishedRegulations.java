package org.examcycle.testkit.guide;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.guide.PublishedRegulations;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryPublishedRegulations implements PublishedRegulations {

  private final Memory memory;

  InMemoryPublishedRegulations(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Regulations regulations) {
    var key = new Key(regulations.year(), regulations.scope());
    return table().putIfAbsent(key, regulations) == null;
  }

  @Override
  public List<Regulations> list(ExamYear year) {
    return table().values().stream().filter(each -> each.year().equals(year)).toList();
  }

  @Override
  public Optional<Regulations> find(ExamYear year, Scope scope) {
    return Optional.ofNullable(table().get(new Key(year, scope)));
  }

  @Override
  public Optional<ExamYear> yearBefore(ExamYear year) {
    return table().keySet().stream()
        .filter(key -> key.scope().equals(Scope.EVERYBODY))
        .map(Key::year)
        .filter(other -> other.compareTo(year) < 0)
        .max(naturalOrder());
  }

  private Map<Key, Regulations> table() {
    return memory.table("regulations", Key.class, Regulations.class);
  }

  private record Key(ExamYear year, Scope scope) {}
}
