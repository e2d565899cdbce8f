package org.examcycle.rest.result.english;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.result.english.Statement;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.result.english.CertificatedBand;

/**
 * A statement's scores drawn against the scale with the exam's certificated bands (ENG-SOR-01):
 * where everything stands, in the units of the drawing. Scores run from left to right.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param levels the levels of the scale, along the top
 * @param bands the exam's certificated bands, under them
 * @param rows the overall score and the components, under each other
 */
public record ScaleDrawing(
    int width, int height, List<Segment> levels, List<Band> bands, List<Row> rows) {

  /** Where the rows begin, under levels and bands. */
  public static final int HEAD = 136;

  /** Where the scale begins, right of the labels. */
  public static final int LABELS = 190;

  private static final int SCALE = 700;

  /** Half of the highest score's text stands right of its mark. */
  private static final int RIGHT_MARGIN = 50;

  private static final int HALF_A_CHARACTER = 4;
  private static final int ROW = 42;
  private static final int MARK = 27;
  private static final int FOOT = 6;

  /** A stretch of the scale with what is written in it. */
  public record Segment(int x, int width, String text) {
    public int middle() {
      return x + width / 2;
    }
  }

  /**
   * A certificated band.
   *
   * @param label in lines
   * @param scores from and to
   * @param certified the level that the certificate states
   * @param reached whether the overall score lies in it
   */
  public record Band(
      Segment segment, List<String> label, String scores, String certified, boolean reached) {
    public Band {
      label = List.copyOf(label);
    }
  }

  /** A score and where it stands. */
  public record Row(int y, String label, int x, String score, boolean overall) {

    /** Where the score is written: over its mark, but not across the labels. */
    public int scoreX() {
      return Math.max(x, LABELS + HALF_A_CHARACTER * score.length());
    }
  }

  public ScaleDrawing {
    levels = List.copyOf(levels);
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
  }

  static ScaleDrawing of(Statement statement) {
    var axis = new Axis(statement.lowest(), statement.highest());
    var rows = rows(statement, axis);
    return new ScaleDrawing(
        LABELS + SCALE + RIGHT_MARGIN,
        HEAD + ROW * rows.size() + FOOT,
        levels(statement, axis),
        statement.bands().stream().map(band -> band(band, statement, axis)).toList(),
        rows);
  }

  private static List<Segment> levels(Statement statement, Axis axis) {
    return statement.scale().stream()
        .filter(band -> band.to() >= axis.lowest() && band.from() <= axis.highest())
        .map(
            band ->
                axis.segment(
                    Math.max(band.from(), axis.lowest()),
                    Math.min(band.to(), axis.highest()),
                    band.level().label()))
        .toList();
  }

  private static Band band(CertificatedBand band, Statement statement, Axis axis) {
    return new Band(
        axis.segment(band.from(), band.to(), band.label()),
        lines(band.label()),
        band.from() + "–" + band.to(),
        band.certified().label(),
        statement.overall().filter(band::holds).isPresent());
  }

  /** {@code Pass with Merit} in two lines. */
  private static List<String> lines(String label) {
    var cut = label.lastIndexOf(' ');
    return cut < 0 ? List.of(label) : List.of(label.substring(0, cut), label.substring(cut + 1));
  }

  private static List<Row> rows(Statement statement, Axis axis) {
    var rows = new ArrayList<Row>();
    statement
        .overall()
        .ifPresent(
            score -> rows.add(row(rows.size(), "Overall", score, score.toString(), true, axis)));
    for (var component : statement.components()) {
      if (component instanceof ShownComponent.Score(var name, var shown, var orBelow)) {
        var text = orBelow ? shown + " or below" : String.valueOf(shown);
        rows.add(row(rows.size(), Words.of(name), shown, text, false, axis));
      }
    }
    return rows;
  }

  private static Row row(
      int index, String label, int score, String text, boolean overall, Axis axis) {
    return new Row(HEAD + ROW * index + MARK, label, axis.at(score), text, overall);
  }

  /** Where a score stands. A score has a width, so that a band of one score can be seen. */
  private record Axis(int lowest, int highest) {

    int left(int score) {
      return LABELS + (score - lowest) * SCALE / (highest - lowest + 1);
    }

    int at(int score) {
      return (left(score) + left(score + 1)) / 2;
    }

    Segment segment(int from, int to, String text) {
      return new Segment(left(from), left(to + 1) - left(from), text);
    }
  }
}
