package org.examcycle.acceptance.booted;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** The same is sent twice at once: neither officer is told that anything is wrong with it. */
final class TwoAtOnceTest {

  private static final String SCALE =
      """
      {"grades": [{"grade": "A", "printed": "A", "ofComponents": true}], "noPumOn": []}
      """;

  private static final String TYPE =
      """
      code,title,level,family,grade_scale,pum_scheme,award_rule,outcome_rule,release_rule,enquiry_rule
      %1$s,Both,AT_ONCE,AT_ONCE,%2$s,,component-sum/1,word-before-grade/1,at-one-instant/1,enquiries/1
      """;

  private final BootedApplication application = BootedApplication.running();
  private final String officer =
      application.token(
          Map.of("sub", "one", "kind", "board", "duties", List.of("catalogue"), "person", true));

  @RepeatedTest(5)
  void both_are_answered_as_if_they_had_come_one_after_the_other() throws Exception {
    var number = application.nextNumber("at once");
    var scale = "at-once-" + number;

    assertThat(twice("/v1/grade-scales/" + scale, "application/json", SCALE))
        .containsExactly(204, 204);
    assertThat(twice("/v1/qualification-types", "text/csv", TYPE.formatted("ONCE" + number, scale)))
        .containsExactly(200, 200);
  }

  private List<Integer> twice(String path, String type, String body) throws Exception {
    var together = new CyclicBarrier(2);
    var request =
        HttpRequest.newBuilder(URI.create(application.address() + path))
            .header("Authorization", "Bearer " + officer)
            .header("Content-Type", type)
            .PUT(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient();
        var officers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> sending =
          () -> {
            together.await();
            return client.send(request, BodyHandlers.ofString()).statusCode();
          };
      var first = officers.submit(sending);
      var second = officers.submit(sending);
      return List.of(first.get(), second.get());
    }
  }
}
