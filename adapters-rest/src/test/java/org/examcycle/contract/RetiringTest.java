package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.examcycle.rest.answer.Widths;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What the contract says of an operation that will go. */
class RetiringTest {

  private static final Path ROOT = Path.of(System.getProperty("examcycle.root", ".."));

  @Test
  void it_is_deprecated_and_says_until_when_it_is_there() throws NoSuchMethodException {
    var operation = operation("widths");

    assertThat(operation)
        .containsEntry("deprecated", true)
        .containsEntry("x-sunset", "2028-03-05")
        .containsEntry("description", "Ask for the sizes instead.");
    assertThat(Nodes.at(operation, "responses", "200", "headers"))
        .containsEntry("Deprecation", Nodes.ref("headers", "Deprecation"))
        .containsEntry("Sunset", Nodes.ref("headers", "Sunset"));
  }

  @Test
  void any_other_is_not() throws NoSuchMethodException {
    var operation = operation("sizes");

    assertThat(operation).doesNotContainKeys("deprecated", "x-sunset");
    assertThat(Nodes.at(operation, "responses", "200", "headers"))
        .doesNotContainKeys("Deprecation", "Sunset");
  }

  private static Map<String, Object> operation(String method) throws NoSuchMethodException {
    var sources =
        Sources.below(
            List.of(ROOT.resolve("adapters-rest/src/test/java/org/examcycle/rest/answer")));
    var examples =
        Examples.in(ROOT.resolve("adapters-rest/src/main/resources/openapi/examples.yaml"));
    var operations = new Operations(sources, new Schemas(sources), examples);
    operations.add(
        RequestMappingInfo.paths("/v1/" + method).methods(RequestMethod.GET).build(),
        new HandlerMethod(new Widths(), method));
    return Nodes.at(Map.copyOf(operations.paths()), "/v1/" + method, "get");
  }
}
