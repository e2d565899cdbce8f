package org.examcycle.acceptance.report;

import java.nio.file.Path;

/** A way in which the features are run, and which examples are due at it. */
public enum Depth {
  IN_PROCESS("in-process") {
    @Override
    public boolean takes(Example example) {
      return !example.tags().contains("only-over-http");
    }
  },
  OVER_HTTP("over-http") {
    @Override
    public boolean takes(Example example) {
      return example.tags().contains("also-over-http") || example.tags().contains("only-over-http");
    }
  };

  private final String word;

  Depth(String word) {
    this.word = word;
  }

  public abstract boolean takes(Example example);

  /** Whether a block owes a passed example: only what SQL alone knows is not told in process. */
  public boolean owes(Block block) {
    return this == OVER_HTTP
        || block.examples().isEmpty()
        || block.examples().stream().anyMatch(this::takes);
  }

  /** Where Cucumber writes what happened. */
  public Path messages() {
    return Path.of("target", "messages", word + ".ndjson");
  }

  @Override
  public String toString() {
    return word;
  }
}
