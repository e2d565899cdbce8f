package org.examcycle.acceptance.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.ExamDriver.ExamRow;
import org.examcycle.acceptance.driver.ExamDriver.LevelRow;
import org.examcycle.acceptance.driver.ExamDriver.WindowRow;
import tools.jackson.databind.json.JsonMapper;

/** What is published of the English exams, as the board imports it ({@code published/}). */
final class Published {

  private static final Exams EXAMS = json("english-exams.json", Exams.class);

  private Published() {}

  record Exams(LocalDate levelsSince, List<LevelRow> levels, List<ExamRow> exams) {}

  static Exams exams() {
    return EXAMS;
  }

  /** The exam of this name: {@code B2 First}. */
  static ExamRow exam(String name) {
    return EXAMS.exams().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such exam is published: " + name));
  }

  /** The exam of this published code: {@code FCE}. */
  static ExamRow coded(String code) {
    return EXAMS.exams().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
  }

  static List<WindowRow> windows() {
    return csv("release-windows.csv").stream()
        .map(
            cells ->
                new WindowRow(
                    upper(cells.get(0)),
                    day(cells.get(1)),
                    day(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    upper(cells.get(5))))
        .toList();
  }

  /** Of England. */
  static List<LocalDate> publicHolidays() {
    return csv("public-holidays.csv").stream()
        .map(cells -> LocalDate.parse(cells.getFirst()))
        .toList();
  }

  /** The lines below the header. */
  static List<List<String>> csv(String file) {
    try (var in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T json(String file, Class<T> type) {
    try (var in = open(file)) {
      return JsonMapper.shared().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Published.class.getResourceAsStream("/published/" + file), file);
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  private static String upper(String cell) {
    return cell.toUpperCase(Locale.ROOT);
  }
}
