package org.examcycle.domain.result.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;

/**
 * All releases of one entry, the first first. The board alone knows them; what others are told is a
 * {@link ResultAnswer}.
 */
public record Releases(List<Release> all) {

  public static final Releases NONE = new Releases(List.of());

  public Releases {
    all = List.copyOf(all);
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).number() != i + 1) {
        throw new IllegalArgumentException("releases are numbered one by one");
      }
    }
  }

  /** What stands released; empty while nothing is. */
  public Optional<Release> current() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  public Releases plus(Instant at, ExamOutcome outcome, List<String> decidedBy) {
    var more = new ArrayList<>(all);
    more.add(new Release(all.size() + 1, at, outcome, decidedBy));
    return new Releases(more);
  }

  /**
   * Results that were shown under this window and have been replaced, the first first. One that was
   * replaced before the window opened was never shown to anybody.
   */
  public List<Superseded> superseded(ReleaseWindow window) {
    var shown = new ArrayList<Superseded>();
    for (var i = 1; i < all.size(); i++) {
      var replaced = all.get(i).at();
      if (all.get(i - 1).outcome() instanceof ExamOutcome.Result result
          && window.hasOpened(replaced)) {
        shown.add(new Superseded(result, replaced.atZone(ReleaseWindow.ZONE).toLocalDate()));
      }
    }
    return List.copyOf(shown);
  }

  /**
   * A result that was shown and then replaced by another release.
   *
   * @param since the day in London on which it was replaced
   */
  public record Superseded(ExamOutcome.Result result, LocalDate since) {}
}
