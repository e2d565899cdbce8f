package org.examcycle.testkit.guide;

import static java.util.Comparator.comparing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.guide.Notices;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Addressee;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.guide.NoticeId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryNotices implements Notices {

  private final Memory memory;

  InMemoryNotices(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Notice notice) {
    table().put(notice.id(), notice);
  }

  @Override
  public Slice<Notice> list(Set<Addressee> addressees, Optional<SeriesCode> series, Page page) {
    var found =
        table().values().stream()
            .filter(notice -> addressees.stream().anyMatch(notice.audience()::has))
            .filter(notice -> series.isEmpty() || series.equals(notice.audience().series()))
            .filter(
                notice -> page.after().map(last -> key(notice).compareTo(last) < 0).orElse(true))
            .sorted(comparing(InMemoryNotices::key).reversed())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(found, page, InMemoryNotices::key);
  }

  private static String key(Notice notice) {
    return notice.id().toString();
  }

  private Map<NoticeId, Notice> table() {
    return memory.table("notice", NoticeId.class, Notice.class);
  }
}
