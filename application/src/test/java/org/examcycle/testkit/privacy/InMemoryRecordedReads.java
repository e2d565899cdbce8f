package org.examcycle.testkit.privacy;

import java.util.stream.IntStream;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.application.privacy.RecordedReads;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Slices;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;

@InMemory
final class InMemoryRecordedReads implements RecordedReads {

  private final InMemoryAccessRecord accessRecord;

  InMemoryRecordedReads(InMemoryAccessRecord accessRecord) {
    this.accessRecord = accessRecord;
  }

  @Override
  public Slice<RecordedRead> list(PersonId person, Page page) {
    var lines = accessRecord.lines();
    var places =
        IntStream.range(0, lines.size())
            .boxed()
            .filter(at -> lines.get(at).disclosure().person().equals(person.value()))
            .toList();
    return Slices.of(places, page, "%09d"::formatted).map(at -> told(lines.get(at)));
  }

  private static RecordedRead told(InMemoryAccessRecord.Line line) {
    return new RecordedRead(
        line.call().arrivedAt(),
        line.call().caller().id(),
        line.call().onBehalfOf(),
        line.purpose(),
        line.disclosure().what());
  }
}
