package org.examcycle.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Two series of figures that were measured by turns.
 *
 * @param ours as many as theirs, at least one
 */
record Compared(String name, String unit, List<Double> ours, List<Double> theirs) {

  Compared {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
  }

  /** Each of ours by the one of theirs beside it, the smallest first. */
  private List<Double> ratios() {
    return IntStream.range(0, ours.size())
        .mapToObj(turn -> ours.get(turn) / theirs.get(turn))
        .sorted()
        .toList();
  }

  double ratio() {
    return middle(ratios());
  }

  /** Says it, and keeps it beside the jars. */
  void report() {
    var text =
        String.format(
            Locale.ROOT,
            "%s: ratio %.2f (%.2f to %.2f in %d turns); %.1f against %.1f %s%n",
            name,
            ratio(),
            ratios().getFirst(),
            ratios().getLast(),
            ours.size(),
            middle(ours),
            middle(theirs),
            unit);
    System.out.print(text);
    var file = Path.of(System.getProperty("benchmark.reports", "target"), name + ".txt");
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static double middle(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}
