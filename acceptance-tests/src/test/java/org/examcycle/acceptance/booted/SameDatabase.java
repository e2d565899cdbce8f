package org.examcycle.acceptance.booted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows that the second process finds the database that the first has left. */
public final class SameDatabase {

  private static final Path DRAWN = Path.of("target", "server-drawn.txt");
  private static final String KIND = "process";

  private SameDatabase() {}

  /** In the first process. */
  public static void mark() throws IOException {
    var drawn = BootedApplication.running().nextNumber(KIND);
    Files.writeString(DRAWN, String.valueOf(drawn));
  }

  /** In the second. */
  public static void expectMark() throws IOException {
    assertThat(BootedApplication.running().nextNumber(KIND))
        .isEqualTo(Long.parseLong(Files.readString(DRAWN)) + 1);
  }
}
