package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.examcycle.rest.RestConfiguration;
import org.examcycle.rest.call.RequestAllowance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The contract says what the controllers do. */
@SpringBootTest(
    classes = ContractTest.Controllers.class,
    properties = "examcycle.rest.origin-key=a key for tests only")
class ContractTest {

  private static final Path ROOT = Path.of(System.getProperty("examcycle.root", ".."));
  private static final Path FOLDER = ROOT.resolve("adapters-rest/src/main/resources/openapi");
  static final Path CONTRACT = FOLDER.resolve("examcycle-v1.yaml");
  private static final String HEADER =
      """
      # Written from the controllers, the refusal families and the examples that passed; held equal to
      # them by ContractTest. Do not edit: change the code and approve (docs/decisions/0007).
      """;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(RestConfiguration.class)
  static class Controllers {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Bean
    RequestAllowance requestAllowance() {
      return (_, _) -> Optional.empty();
    }

    @Bean
    static StubbedUseCases useCases() {
      return new StubbedUseCases();
    }
  }

  @Autowired
  @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  /** Nobody can be refused by these, and why. */
  private static final Set<String> NEVER_REFUSED = Set.of();

  @Test
  void shows_of_every_operation_a_refusal() throws IOException {
    assertThat(operationsWhere(operation -> !showsRefusal(operation)))
        .containsExactlyInAnyOrderElementsOf(NEVER_REFUSED);
  }

  @Test
  void shows_of_every_operation_each_media_type() throws IOException {
    assertThat(operationsWhere(operation -> media(operation).anyMatch(ContractTest::isBare)))
        .isEmpty();
  }

  private static List<String> operationsWhere(Predicate<Map<String, Object>> condition)
      throws IOException {
    var paths = Nodes.at(Yaml.read(Files.readString(CONTRACT)), "paths");
    assertThat(paths).isNotEmpty();
    return paths.keySet().stream()
        .flatMap(
            path ->
                Nodes.at(paths, path).keySet().stream()
                    .filter(method -> condition.test(Nodes.at(paths, path, method)))
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path))
        .toList();
  }

  private static boolean showsRefusal(Map<String, Object> operation) {
    var responses = Nodes.at(operation, "responses");
    return responses.keySet().stream()
        .filter(status -> status.startsWith("4"))
        .map(status -> Nodes.at(responses, status, "content", "application/problem+json"))
        .anyMatch(media -> !isBare(media));
  }

  /** What is sent, and what is answered when it is granted. */
  private static Stream<Map<String, Object>> media(Map<String, Object> operation) {
    var responses = Nodes.at(operation, "responses");
    return Stream.concat(
            Stream.of(Nodes.at(operation, "requestBody", "content")),
            responses.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .map(status -> Nodes.at(responses, status, "content")))
        .flatMap(content -> content.keySet().stream().map(type -> Nodes.at(content, type)));
  }

  private static boolean isBare(Map<String, Object> media) {
    return Nodes.at(media, "examples").isEmpty();
  }

  @Test
  void is_what_the_controllers_have() throws IOException {
    var sources =
        Sources.below(
            List.of(
                ROOT.resolve("adapters-rest/src/main/java"),
                ROOT.resolve("application/src/main/java"),
                ROOT.resolve("domain/src/main/java")));
    var written =
        HEADER
            + Yaml.write(
                ContractDocument.of(
                    mapping, sources, Examples.in(FOLDER.resolve("examples.yaml"))));
    if (Boolean.getBoolean("examcycle.approve")) {
      Files.writeString(CONTRACT, written, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(CONTRACT, StandardCharsets.UTF_8))
        .as(
            "The contract %s differs from the controllers. Look at the difference; if it is meant,"
                + " run this test with -Dexamcycle.approve=true and commit the file.",
            CONTRACT)
        .isEqualTo(written);
  }
}
