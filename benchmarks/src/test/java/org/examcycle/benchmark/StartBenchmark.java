package org.examcycle.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * From the start of the process to the first answered request, on a database that has its schema,
 * against an empty Spring Boot web application. The aim is 3 times at most.
 */
class StartBenchmark {

  private static final int TURNS = 9;

  @Test
  void the_packaged_application_against_an_empty_one()
      throws IOException, InterruptedException, JOSEException {
    var installation = new Installation();
    installation.jar().close(); // makes the schema
    var ours = new ArrayList<Double>();
    var theirs = new ArrayList<Double>();
    for (var turn = 0; turn < TURNS; turn++) {
      try (var jar = installation.jar()) {
        ours.add((double) jar.started().toMillis());
      }
      try (var empty = empty()) {
        theirs.add((double) empty.started().toMillis());
      }
    }

    var compared = new Compared("start", "ms", ours, theirs);
    compared.report();
    assertThat(compared.ours()).hasSize(TURNS);
  }

  private static Served empty() throws IOException, InterruptedException {
    return Served.start(Map.of(), List.of("-jar", System.getProperty("benchmark.empty", "")), "/");
  }
}
