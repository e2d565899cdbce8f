package org.examcycle.rest.marking.english;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/**
 * Scores as CSV, a line for each candidate and component: {@code candidateId,component,recorded}
 * where the last is a score, {@code absent} or {@code exempt}; a line without component says in the
 * column {@code recorded} that the whole result is {@code pending} or {@code withheld}.
 */
final class ScoreFile {

  private static final CsvFormat<CsvLine> FORMAT =
      CsvFormat.with("candidateId", "recorded")
          .optional("component")
          .unique("candidateId", "component");

  private static final CellForm<CandidateId> CANDIDATE =
      CellForm.of(CandidateId.class, CandidateId::parse);

  private static final CellForm<ComponentName> COMPONENT =
      CellForm.of(ComponentName.class, ComponentName::parse);

  private static final Map<String, ComponentScore> NO_SCORE =
      Map.of("absent", new ComponentScore.Absent(), "exempt", new ComponentScore.Exempt());

  private static final CellForm<ComponentScore> SCORE =
      CellForm.whole(9999).as(ComponentScore.Scored::new);

  private static final Map<String, Hold> HOLDS =
      Stream.of(Hold.values())
          .filter(hold -> hold != Hold.NONE)
          .collect(toUnmodifiableMap(hold -> hold.name().toLowerCase(Locale.ROOT), hold -> hold));

  private ScoreFile() {}

  /** A row for each candidate, at the line where the candidate first stands. */
  static List<Row<CandidateScores>> read(InputStream file) {
    Map<CandidateId, Sheet> sheets = new LinkedHashMap<>();
    for (var row : FORMAT.as(ScoreFile::cell).read(file)) {
      var sheet = sheets.computeIfAbsent(row.value().candidate(), _ -> new Sheet(row.line()));
      row.value().addTo(sheet, row.line());
    }
    return sheets.entrySet().stream()
        .map(sheet -> new Row<>(sheet.getValue().line, sheet.getValue().scores(sheet.getKey())))
        .toList();
  }

  private static Cell cell(CsvLine line) {
    var candidate = line.value("candidateId", CANDIDATE);
    return line.optionalValue("component", COMPONENT)
        .<Cell>map(
            component ->
                new Component(candidate, component, line.value("recorded", NO_SCORE, SCORE)))
        .orElseGet(() -> new Held(candidate, line.oneOf("recorded", HOLDS)));
  }

  /** What one line says. */
  private sealed interface Cell {
    CandidateId candidate();

    void addTo(Sheet sheet, int line);
  }

  private record Component(CandidateId candidate, ComponentName name, ComponentScore score)
      implements Cell {
    @Override
    public void addTo(Sheet sheet, int line) {
      sheet.scores.put(name, score);
      sheet.lines.put(name, line);
    }
  }

  private record Held(CandidateId candidate, Hold hold) implements Cell {
    @Override
    public void addTo(Sheet sheet, int line) {
      sheet.hold = hold;
    }
  }

  private static final class Sheet {
    private final int line;
    private final Map<ComponentName, ComponentScore> scores = new LinkedHashMap<>();
    private final Map<ComponentName, Integer> lines = new LinkedHashMap<>();
    private Hold hold = Hold.NONE;

    Sheet(int line) {
      this.line = line;
    }

    CandidateScores scores(CandidateId candidate) {
      return new CandidateScores(candidate, new ScoreSheet(scores, hold), lines);
    }
  }
}
