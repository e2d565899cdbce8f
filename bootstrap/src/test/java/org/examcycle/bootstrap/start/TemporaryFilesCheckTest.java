package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class TemporaryFilesCheckTest {

  @TempDir private Path directory;

  private static List<Fault> faults(TemporaryFilesCheck check, Path directory) {
    return check.faults(
        new MockEnvironment().withProperty(TemporaryFilesCheck.DIRECTORY, directory.toString()));
  }

  @Test
  void where_there_is_room_nothing_is_left() throws IOException {
    assertThat(faults(new TemporaryFilesCheck(), directory)).isEmpty();

    try (var left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_directory_that_is_not_there_must_be_made_or_another_be_set() throws IOException {
    var missing = directory.resolve("missing");
    var file = Files.createFile(directory.resolve("file"));

    for (var none : List.of(missing, file)) {
      assertThat(faults(new TemporaryFilesCheck(), none))
          .containsExactly(
              Fault.of("java.io.tmpdir " + none + " is no directory that can be written to"));
    }
  }

  @Test
  void one_that_is_full_may_have_room_the_next_time() {
    var full =
        new TemporaryFilesCheck(
            (_, _) -> {
              throw new FileSystemException("No space left on device");
            });

    assertThat(faults(full, directory))
        .containsExactly(
            Fault.passing(
                "java.io.tmpdir " + directory + " takes no file of a mebibyte: is it full?"));
  }
}
