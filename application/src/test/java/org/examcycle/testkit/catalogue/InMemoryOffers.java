package org.examcycle.testkit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryOffers implements Offers {

  private final Memory memory;

  InMemoryOffers(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Offer> find(SeriesCode series, OptionKey option) {
    return Optional.ofNullable(table().get(new Key(series, option)));
  }

  @Override
  public List<Offer> list(SeriesCode series) {
    return table().values().stream()
        .filter(offer -> offer.series().equals(series))
        .sorted(Comparator.comparing(offer -> offer.option().toString()))
        .toList();
  }

  @Override
  public void put(List<Offer> offers) {
    offers.forEach(offer -> table().put(new Key(offer.series(), offer.option()), offer));
  }

  private Map<Key, Offer> table() {
    return memory.table("offer", Key.class, Offer.class);
  }

  private record Key(SeriesCode series, OptionKey option) {}
}
