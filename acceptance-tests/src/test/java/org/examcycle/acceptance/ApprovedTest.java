package org.examcycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApprovedTest {

  @TempDir private Path root;

  @Test
  void a_stale_file_fails_and_stays() throws IOException {
    Files.writeString(root.resolve("page.md"), "old");

    assertThatThrownBy(() -> new Approved(root, false).holds("page.md", "new"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("page.md is stale");
    assertThat(root.resolve("page.md")).hasContent("old");
  }

  @Test
  void a_missing_file_fails() {
    assertThatThrownBy(() -> new Approved(root, false).holds("page.md", "new"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_file_that_is_approved_is_written_and_then_holds() {
    new Approved(root, true).holds("below/page.md", "new");

    new Approved(root, false).holds("below/page.md", "new");
  }
}
