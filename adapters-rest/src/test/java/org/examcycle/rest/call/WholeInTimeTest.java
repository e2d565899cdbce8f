package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WholeInTimeTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void what_comes_is_handed_on() throws IOException {
    var answer = new Resource("{}", "application/json");
    assertThat(new WholeInTime(_ -> answer, LONG).retrieveResource(somewhere())).isSameAs(answer);
  }

  @Test
  void a_failure_is_what_it_was() {
    var gone = new FileNotFoundException("gone");
    ResourceRetriever failing =
        _ -> {
          throw gone;
        };
    assertThatThrownBy(() -> new WholeInTime(failing, LONG).retrieveResource(somewhere()))
        .isSameAs(gone);
  }

  @Test
  void what_does_not_end_is_given_up_and_stopped() throws Exception {
    var stopped = new CountDownLatch(1);
    ResourceRetriever endless =
        _ -> {
          try {
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody counts down");
          } catch (InterruptedException interrupted) {
            stopped.countDown();
            throw new IOException(interrupted);
          }
        };
    assertThatThrownBy(
            () -> new WholeInTime(endless, Duration.ofMillis(5)).retrieveResource(somewhere()))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no whole answer within 5 ms")
        .hasNoCause();
    assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
  }

  private static URL somewhere() throws IOException {
    return URI.create("http://localhost:1/").toURL();
  }
}
