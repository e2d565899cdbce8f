package org.examcycle.testkit.result.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryReleaseRepository implements ReleaseRepository {

  private final Memory memory;

  InMemoryReleaseRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Map<EnglishEntryId, List<Released>> of(Collection<EnglishEntryId> entries) {
    var found = new HashMap<EnglishEntryId, List<Released>>();
    entries.forEach(
        entry -> {
          if (table().containsKey(entry)) {
            found.put(entry, table().get(entry).all());
          }
        });
    return found;
  }

  @Override
  public boolean add(Collection<Released> releases) {
    return releases.stream().allMatch(this::add);
  }

  private boolean add(Released release) {
    var before = table().getOrDefault(release.entry(), new All(List.of()));
    if (before.all().stream().anyMatch(other -> other.number() == release.number())) {
      return false;
    }
    var more = new ArrayList<>(before.all());
    more.add(release);
    table().put(release.entry(), new All(List.copyOf(more)));
    return true;
  }

  private Map<EnglishEntryId, All> table() {
    return memory.table("english_release", EnglishEntryId.class, All.class);
  }

  private record All(List<Released> all) {}
}
