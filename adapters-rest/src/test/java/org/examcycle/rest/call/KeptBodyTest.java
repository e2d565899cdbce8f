package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.examcycle.rest.call.BodyUnread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a body that is kept until it is read. */
class KeptBodyTest {

  private static final int IN_MEMORY = 1 << 16;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir", ""));

  private static byte[] body(int length) {
    var body = new byte[length];
    new Random(length).nextBytes(body);
    return body;
  }

  private static long filesWithAName() throws IOException {
    try (var files = Files.newDirectoryStream(TEMPORARY, "examcycle-body*")) {
      var count = 0;
      for (var _ : files) {
        count++;
      }
      return count;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, IN_MEMORY - 1, IN_MEMORY, IN_MEMORY + 1, 3 * IN_MEMORY})
  void it_is_read_from_its_start_as_often_as_one_likes(int length) throws IOException {
    var body = body(length);
    try (var kept = KeptBody.of(new ByteArrayInputStream(body))) {
      try (var once = kept.open();
          var again = kept.open()) {
        assertThat(once.readNBytes(length / 2)).hasSize(length / 2);
        assertThat(again.readAllBytes()).isEqualTo(body);
        assertThat(once.readAllBytes()).hasSize(length - length / 2);
      }
      assertThat(kept.digest()).hasSize(64);
    }
  }

  /** Names and dates of birth may stand in it, and nobody would take it away after a kill. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_long_one_lies_in_no_file_that_would_outlive_the_process() throws IOException {
    var before = filesWithAName();
    try (var kept = KeptBody.of(new ByteArrayInputStream(body(2 * IN_MEMORY)))) {
      assertThat(filesWithAName()).isLessThanOrEqualTo(before);
      assertThat(kept.open().readAllBytes()).hasSize(2 * IN_MEMORY);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void for_which_there_is_no_room_it_is_not_kept_and_its_place_is_given_back() {
    var place = new AtomicReference<FileChannel>();

    assertThatExceptionOfType(BodyUnread.class)
        .isThrownBy(
            () ->
                KeptBody.of(
                    new ByteArrayInputStream(body(2 * IN_MEMORY)),
                    () -> {
                      place.set(FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE));
                      return place.get();
                    }))
        .withCauseInstanceOf(IOException.class)
        .extracting(BodyUnread::why)
        .isEqualTo(new Why.NoRoom());
    assertThat(place.get().isOpen()).isFalse();
  }

  @Test
  void where_no_file_can_be_made_it_is_not_kept() {
    assertThatExceptionOfType(BodyUnread.class)
        .isThrownBy(
            () ->
                KeptBody.of(
                    new ByteArrayInputStream(body(2 * IN_MEMORY)),
                    () -> {
                      throw new IOException("No space left on device");
                    }))
        .extracting(BodyUnread::why)
        .isEqualTo(new Why.NoRoom());
  }

  /** It is the sender who breaks off, not the disk. */
  @Test
  void of_which_the_end_does_not_come_it_is_told_as_it_happened() {
    var brokenOff = new IOException("a piece without a length");
    var body =
        new SequenceInputStream(
            new ByteArrayInputStream(body(2 * IN_MEMORY)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw brokenOff;
              }
            });

    assertThatThrownBy(() -> KeptBody.of(body)).isSameAs(brokenOff);
  }
}
