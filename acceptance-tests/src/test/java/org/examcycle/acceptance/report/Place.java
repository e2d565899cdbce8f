package org.examcycle.acceptance.report;

/**
 * @param file below the features folder: {@code centre/approval.feature}
 */
public record Place(String file, long line) implements Comparable<Place> {

  private static final String FOLDER = "features/";

  /** The place that a Cucumber URI and a line stand for. */
  public static Place of(String uri, long line) {
    var folder = uri.lastIndexOf(FOLDER);
    return new Place(folder < 0 ? uri : uri.substring(folder + FOLDER.length()), line);
  }

  @Override
  public int compareTo(Place other) {
    var byFile = file.compareTo(other.file);
    return byFile == 0 ? Long.compare(line, other.line) : byFile;
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
