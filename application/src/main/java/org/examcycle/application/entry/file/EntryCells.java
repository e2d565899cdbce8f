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
 * What stands in one row, exactly as it was sent; of a row whose values belong to no columns
 * nothing but how many there are.
 *
 * @param texts a text for each column, in their order; empty where nothing stands
 * @param otherLength where the row has more or fewer values than the file has columns
 */
public record EntryCells(List<String> texts, Optional<OtherLength> otherLength) {

  /**
   * @param columns how many the file has
   * @param values how many the row has
   */
  public record OtherLength(int columns, int values) {}

  private static final List<EntryColumn> COLUMNS = List.of(EntryColumn.values());

  public EntryCells {
    texts = List.copyOf(texts);
    if (texts.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("a row has a text for each column");
    }
  }

  /** A row with a value for each column. */
  public EntryCells(List<String> texts) {
    this(texts, Optional.empty());
  }

  /** A row with more or fewer values than the file has columns. */
  public static EntryCells ofOtherLength(int columns, int values) {
    return new EntryCells(
        COLUMNS.stream().map(_ -> "").toList(), Optional.of(new OtherLength(columns, values)));
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
    return otherLength.isPresent()
        ? this
        : of(
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
