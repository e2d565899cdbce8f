package org.examcycle.rest.call;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many files are sent at once, a process has memory for those that it reads. */
class HeldBodiesTest {

  private static final int FILES = 60;
  private static final int ROWS = 20_000;
  private static final int PIECE = 4_096;
  private static final Duration ANSWERING = Duration.ofMillis(20);

  /** A 32nd of it are two million bytes, three quarters of which are four files. */
  private static final String LITTLE_MEMORY = "-Xmx64m";

  private static final byte[] FILE =
      ("candidate,syllabus,component,mark\n" + "0001,9999,11,12\n".repeat(ROWS)).getBytes(US_ASCII);

  private record Line(String candidate, SyllabusCode syllabus, ComponentCode component, int mark) {}

  private static final CsvFormat<Line> FORMAT =
      CsvFormat.with("candidate", "syllabus", "component", "mark").as(HeldBodiesTest::line);

  private static Line line(CsvLine line) {
    return new Line(
        line.text("candidate"),
        line.value("syllabus", Codes.SYLLABUS),
        line.value("component", Codes.COMPONENT),
        Integer.parseInt(line.text("mark")));
  }

  @Test
  void files_whose_rows_are_all_held_do_not_take_more_memory_than_there_is() throws Exception {
    assertThat(heldAtOnce("held").strip()).isEqualTo("4 read, 56 turned away");
  }

  /** Those that began first, since whoever began later makes room for them. */
  @Test
  void nor_do_those_that_hide_their_length_and_as_many_of_them_are_read() throws Exception {
    assertThat(heldAtOnce("hidden").strip()).isEqualTo("4 read, 56 turned away");
  }

  @Test
  void files_that_are_put_down_are_all_read() throws Exception {
    assertThat(heldAtOnce("put down").strip()).isEqualTo(FILES + " read, 0 turned away");
  }

  private static String heldAtOnce(String what) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                LITTLE_MEMORY,
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path", ""),
                HeldBodiesTest.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), US_ASCII);
  }

  /** In a process of its own: each that was not turned away waits for all others to be read. */
  static void main(String... what) {
    var limits = new RestSettings.Limits(1 << 20, 1 << 26, Duration.ofMinutes(5), 1, 200);
    var filter = new ArrivalFilter(Clock.systemUTC(), limits);
    var together = new Phaser(FILES);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var files =
          IntStream.range(0, FILES)
              .mapToObj(
                  _ ->
                      CompletableFuture.supplyAsync(
                          () -> isRead(filter, what[0], together), threads))
              .toList();
      var read = files.stream().filter(CompletableFuture::join).count();
      System.out.println(read + " read, " + (FILES - read) + " turned away");
    }
  }

  private static boolean isRead(ArrivalFilter filter, String what, Phaser together) {
    var request = what.equals("hidden") ? new InPieces() : new MockHttpServletRequest();
    request.setMethod("PUT");
    request.setRequestURI("/marks");
    request.setContentType("text/csv");
    request.setContent(FILE);
    request.setAttribute(CallerFilter.CALLER, new Caller.ResearchWorker("worker", true));
    try {
      filter.doFilter(
          request,
          new MockHttpServletResponse(),
          (sent, _) -> {
            var rows =
                what.equals("put down")
                    ? putDown(sent.getInputStream())
                    : readOrRefused(sent.getInputStream());
            together.arriveAndAwaitAdvance();
            if (rows.isEmpty()) {
              throw new IllegalStateException();
            }
          });
      return true;
    } catch (BodyUnread _) {
      together.arriveAndDeregister();
      return false;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A file of a length that nobody says, which comes piece by piece while the others come. */
  private static final class InPieces extends MockHttpServletRequest {

    private static final Phaser ALL_HAVE_BEGUN = new Phaser(FILES);

    private boolean begun;

    InPieces() {
      addHeader("Transfer-Encoding", "chunked");
    }

    @Override
    public long getContentLengthLong() {
      return -1;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new DelegatingServletInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          if (!begun) {
            begun = true;
            ALL_HAVE_BEGUN.arriveAndAwaitAdvance();
          }
          LockSupport.parkNanos(1);
          var count = getSourceStream().readNBytes(into, offset, Math.min(length, PIECE));
          return count == 0 ? -1 : count;
        }
      };
    }
  }

  /** A refusal is an answer, and takes its time before anything is given back. */
  private static List<Row<Line>> readOrRefused(InputStream body) throws IOException {
    try {
      return FORMAT.read(body);
    } catch (BodyUnread refused) {
      LockSupport.parkNanos(ANSWERING.toNanos());
      throw refused;
    }
  }

  private static List<Integer> putDown(InputStream body) throws IOException {
    try (var kept = KeptBody.of(body)) {
      var rows = new int[1];
      FORMAT.forEach(kept.open(), _ -> rows[0]++);
      return List.of(rows[0]);
    }
  }
}
