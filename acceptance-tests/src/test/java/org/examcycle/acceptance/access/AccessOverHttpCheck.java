package org.examcycle.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.examcycle.acceptance.Approved;
import org.junit.jupiter.api.Test;

/** Nobody learns what is not for him or her, and who may do what is as it was approved. */
final class AccessOverHttpCheck {

  @Test
  void what_one_may_not_see_is_answered_like_what_is_not_there() throws IOException {
    assertThat(Files.readAllLines(AccessFiles.FAULTS)).isEmpty();
  }

  @Test
  void who_may_do_what_is_as_approved() throws IOException {
    Approved.inRepository().holds("docs/access.md", Files.readString(AccessFiles.PAGE));
  }
}
