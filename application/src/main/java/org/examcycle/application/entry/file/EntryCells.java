package org.examcycle.application.entry.file;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.examcycle.application.entry.file.EntryColumn.CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.CARRIED_SERIES;
import static org.examcycle.application.entry.file.EntryColumn.CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_CANDIDATE;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_CENTRE;
import static org.examcycle.application.entry.file.EntryColumn.PREVIOUS_SERIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;

/**
 * What stands in one row, exactly as it was sent.
 *
 * @param texts a text for each column, in their order; empty where nothing stands
 */
public record EntryCells(List<String> texts) {

  private static final List<EntryColumn> COLUMNS = List.of(EntryColumn.values());

  public EntryCells {
    texts = List.copyOf(texts);
    if (texts.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("a row has a text for each column");
    }
  }

  /** Nothing stands in the columns that are not named. */
  public static EntryCells of(Map<EntryColumn, String> texts) {
    return new EntryCells(COLUMNS.stream().map(column -> texts.getOrDefault(column, "")).toList());
  }

  /** Empty where nothing stands. */
  public Optional<String> text(EntryColumn column) {
    return Optional.of(said(column)).filter(text -> !text.isEmpty());
  }

  /**
   * Whether the row is of one of these candidates, or names one as who somebody was before.
   *
   * @param series that the file is of
   */
  public boolean namesAny(SeriesCode series, List<CandidateKey> candidates) {
    var named =
        List.of(
            key(series.value(), CENTRE, CANDIDATE),
            key(said(PREVIOUS_SERIES), PREVIOUS_CENTRE, PREVIOUS_CANDIDATE),
            key(said(CARRIED_SERIES), CARRIED_CENTRE, CARRIED_CANDIDATE));
    return candidates.stream().map(CandidateKey::toString).anyMatch(named::contains);
  }

  /** As a {@link CandidateKey} is written, whatever stands there. */
  private String key(String series, EntryColumn centre, EntryColumn number) {
    return series + "/" + said(centre) + "/" + said(number);
  }

  private String said(EntryColumn column) {
    return texts.get(COLUMNS.indexOf(column));
  }

  /** Without what is said of a person. */
  public EntryCells nameless() {
    return of(
        COLUMNS.stream()
            .filter(column -> !column.isPersonal())
            .collect(toMap(identity(), this::said)));
  }

  /** No name or birth date in a log. */
  @Override
  public String toString() {
    return "EntryCells";
  }
}
