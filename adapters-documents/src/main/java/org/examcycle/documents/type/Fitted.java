package org.examcycle.documents.type;

import java.util.List;

/**
 * A text made to fit the width of its place: at its size, or smaller, or smaller and on more lines.
 * Never cut (INT-CAN-02).
 */
public record Fitted(String text, List<Line> lines) {

  public Fitted {
    lines = List.copyOf(lines);
  }

  /** In points. */
  public double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  /** In points. */
  public double height() {
    return lines.stream().mapToDouble(Line::height).sum();
  }

  /** How far the last line reaches below its baseline, in points. */
  public double descent() {
    return lines.getLast().descent();
  }
}
