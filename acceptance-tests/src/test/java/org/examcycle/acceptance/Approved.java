package org.examcycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text under version control that the build can write itself: stale, it fails the build; with
 * {@code -Dexamcycle.approve=true} it is written anew, and the change shows in review.
 */
public final class Approved {

  private final Path root;
  private final boolean approving;

  Approved(Path root, boolean approving) {
    this.root = root;
    this.approving = approving;
  }

  /** Those of this repository. */
  public static Approved inRepository() {
    return new Approved(root(), Boolean.getBoolean("examcycle.approve"));
  }

  /** Where the repository is. */
  public static Path root() {
    return Path.of(System.getProperty("examcycle.root", ".."));
  }

  /**
   * @param file below the root
   * @throws AssertionError if the file says something else and that is not being approved
   */
  public void holds(String file, String text) {
    var path = root.resolve(file);
    try {
      if (approving) {
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
      }
      assertThat(Files.exists(path) ? Files.readString(path) : "")
          .describedAs(
              "%s is stale: read what changed, and run with -Dexamcycle.approve=true", file)
          .isEqualTo(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
