package org.examcycle.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.refusal.Blame;
import org.examcycle.contract.RefusalSchemas;
import org.examcycle.contract.Yaml;
import org.examcycle.domain.rule.AtFault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FaultPlaceTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code | 7 | {} | {\"code\":7} | /code",
        "code | 7 | {} | {\"code\":\"7\"} | /code",
        "code | 7 | {} | {\"code\":8} | ''",
        "code | 7 | {} | {\"other\":7} | ''",
        "code | 7 | {} | {\"a/b\":{\"code\":7}} | /a~1b/code",
        "code | 7 | {} | {\"code\":[5,7,9]} | /code/1",
        "code | [7,9] | {} | {\"code\":[5,7,9]} | /code",
        "code | 7 | {} | {\"rows\":[{\"code\":6},{\"code\":7},{\"code\":7}]} | /rows",
        "code | 7 | {\"of\":2} | {\"rows\":[{\"code\":7,\"of\":1},{\"code\":7,\"of\":2}]}"
            + " | /rows/1/code",
        "code | 7 | {\"of\":2} | {\"rows\":[{\"code\":7,\"as\":1},{\"code\":7,\"as\":2}]}"
            + " | /rows/1/code",
        "code | 7 | {\"of\":2} | {\"rows\":[{\"code\":7,\"of\":2},{\"code\":7,\"as\":2}]}"
            + " | /rows/0/code",
        "key | {\"a\":1,\"b\":2} | {} | {\"key\":{\"a\":1,\"b\":2}} | /key",
        "key | {\"a\":1,\"b\":2} | {} | {\"key\":{\"a\":1,\"b\":3}} | ''",
        "key | {\"a\":1,\"b\":2} | {} | {\"key\":2} | /key",
        "name | \"U+12000\" | {} | {\"name\":\"A\uD808\uDC00\"} | /name",
        "name | \"U+12000\" | {} | {\"name\":\"A\"} | ''",
        "one | 7 | {} | {\"one\":7,\"ones\":[{\"one\":7}]} | ''",
        "at | \"2027-03-14T02:30:00\" | {} | {\"at\":\"2027-03-14T02:30:00\"} | /at",
        "at | \"2027-03-14T02:30:00\" | {} | {\"at\":\"2027-03-14T02:30\"} | /at",
        "at | \"2027-03-14T02:30:01\" | {} | {\"at\":\"2027-03-14T02:30\"} | ''",
        "at | \"2027-03-14T02:30:00\" | {} | {\"at\":\"2027-03-14T02:30:00.000\"} | /at",
        "at | \"2027-03-14T02:30:00.5\" | {} | {\"at\":\"2027-03-14T02:30:00.5\"} | /at",
        "at | \"2027-03-14T02:30:00.5\" | {} | {\"at\":\"2027-03-14T02:30:00.500000\"} | /at",
        "at | \"2027-03-14T02:30:00.5\" | {} | {\"at\":\"2027-03-14T02:30:00.51\"} | ''",
        "at | \"2027-03-14T02:30:00\" | {} | {\"at\":\"2027-02-30T02:30\"} | ''",
        "name | | {} | {\"name\":null} | /name",
        "times | | {} | {\"times\":[1,2]} | /times"
      })
  void is_where_the_value_stands_under_its_name(
      String name, String value, String beside, String body, String pointer) {
    var fact = Optional.ofNullable(value).map(FaultPlaceTest::plain);
    var facts = new HashMap<String, Object>();
    JSON.readTree(beside).properties().forEach(each -> facts.put(each.getKey(), each.getValue()));

    var found = FaultPlace.find(new Blame(List.of(name), fact, facts), JSON.readTree(body));

    assertThat(found.orElse("")).isEqualTo(pointer);
  }

  @Test
  void is_sought_by_the_likeliest_name_first() {
    var blame = new Blame(List.of("option", "syllabus"), Optional.empty(), Map.of());

    assertThat(FaultPlace.find(blame, JSON.readTree("{\"syllabus\":1,\"option\":2}")))
        .contains("/option");
    assertThat(FaultPlace.find(blame, JSON.readTree("{\"syllabus\":1}"))).contains("/syllabus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"rows\":[{\"code\":7},{\"code\":6},{\"code\":7},{\"code\":8}]} | /rows/2",
        "{\"rows\":[{\"code\":7},{\"code\":7,\"of\":1}]} | /rows/0",
        "{\"rows\":[{\"code\":7},{\"code\":7,\"of\":null},{\"code\":7,\"of\":1}]} | /rows/1",
        "{\"code\":[7,6,7]} | /code/2",
        "{\"rows\":[{\"at\":{\"code\":7}},{\"at\":{\"code\":7}}]} | /rows/1",
        "{\"code\":7} | /code"
      })
  void is_the_last_of_what_stands_there_again_and_lacks_what_is_not_told(
      String body, String pointer) {
    var blame = new Blame(List.of("code"), Optional.of(7), Map.of("code", 7), Set.of("of"), true);

    assertThat(FaultPlace.find(blame, JSON.readTree(body))).contains(pointer);
  }

  private static Object plain(String json) {
    return JSON.readValue(json, Object.class);
  }

  /** What the refusals of the board's own rules say is found in what is really sent. */
  @Nested
  class Of_the_contract {

    /** All classes are looked through for them: once is enough. */
    private static final Map<String, List<Class<?>>> REFUSALS = RefusalSchemas.refusals();

    private static final List<Class<?>> BLAMING =
        REFUSALS.values().stream()
            .flatMap(List::stream)
            .filter(type -> names(type).findAny().isPresent())
            .toList();

    @Test
    void every_name_is_one_of_a_body() throws IOException {
      assertThat(BLAMING).hasSizeGreaterThan(100);
      assertThat(BLAMING.stream().flatMap(type -> names(type)))
          .isSubsetOf(members(read("openapi/examcycle-v1.yaml").at("/components/schemas")));
    }

    @Test
    void every_refusal_of_an_example_that_blames_a_value_finds_it_in_one() throws IOException {
      var refused = new TreeSet<String>();
      var found = new TreeSet<String>();
      for (var exchange : read("openapi/examples.yaml").path("exchanges")) {
        if (exchange.at("/request/type").asString("").equals("application/json")) {
          for (var refusal : exchange.at("/response/body/refusals")) {
            var facts = plain(refusal.path("facts"));
            for (var type : refusals(refusal)) {
              var blame = Blame.of(type, facts);
              blame.ifPresent(_ -> refused.add(type.getSimpleName()));
              blame
                  .flatMap(each -> FaultPlace.find(each, exchange.at("/request/body")))
                  .ifPresent(_ -> found.add(type.getSimpleName()));
            }
          }
        }
      }

      assertThat(found).hasSizeGreaterThan(40).containsAll(refused);
    }

    /** Whoever adds one here says that it is about no single value of what was sent. */
    private static final Set<String> ABOUT_NO_SINGLE_VALUE =
        Set.of(
            "associate-deals-with-the-board",
            "candidate-entered-already",
            "centre-not-approved",
            "centre-not-closed",
            "centre-waits-for-its-associate",
            "deviation-asked-too-late",
            "deviation-decided",
            "deviation-need-not-be-asked",
            "entries-for-sitting-shut",
            "entries-shut",
            "exam-date-scheduled-already",
            "final-entries-closed",
            "group-award-fee-stands",
            "link-is-dead",
            "local-deadline-passed",
            "log-in-refused",
            // Where the board decides on what a centre has asked for.
            "moved-to-earlier-date",
            "no-ground-for-deviation",
            "nothing-to-refund",
            "nothing-to-transfer",
            "numbers-do-not-match",
            "paper-not-sat",
            "result-held-already",
            "results-are-out",
            "results-delayed-too-late",
            "results-of-candidate-out",
            "results-of-entry-out",
            "scale-defined-otherwise",
            "stale-version",
            "too-many-attempts",
            "transfer-lapsed",
            "transfer-not-open",
            "transfer-too-late");

    @Test
    void what_points_nowhere_in_a_body_is_about_no_single_value() throws IOException {
      var nowhere = new TreeSet<String>();
      for (var exchange : read("openapi/examples.yaml").path("exchanges")) {
        if (exchange.at("/request/type").asString("").equals("application/json")) {
          for (var refusal : exchange.at("/response/body/refusals")) {
            if (!refusal.has("pointer")) {
              nowhere.add(refusal.path("code").asString());
            }
          }
        }
      }

      assertThat(nowhere).containsExactlyInAnyOrderElementsOf(ABOUT_NO_SINGLE_VALUE);
    }

    private static List<Class<?>> refusals(JsonNode told) {
      return REFUSALS.getOrDefault(told.path("code").asString(), List.of());
    }

    @SuppressWarnings("unchecked") // a JSON object's members have names
    private static Map<String, Object> plain(JsonNode facts) {
      return JSON.convertValue(facts, Map.class);
    }

    private static Stream<String> names(Class<?> refusal) {
      var ofType = refusal.getAnnotation(AtFault.class);
      return ofType != null
          ? Arrays.stream(ofType.value())
          : Arrays.stream(refusal.getRecordComponents())
              .flatMap(
                  component -> {
                    var fault = component.getAnnotation(AtFault.class);
                    return fault == null
                        ? Stream.empty()
                        : fault.value().length == 0
                            ? Stream.of(component.getName())
                            : Arrays.stream(fault.value());
                  });
    }

    private static Set<String> members(JsonNode schemas) {
      return schemas.properties().stream()
          .filter(schema -> !schema.getKey().endsWith("Refusal"))
          .flatMap(schema -> schema.getValue().findValues("properties").stream())
          .flatMap(properties -> properties.properties().stream())
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    private static JsonNode read(String resource) throws IOException {
      return JSON.valueToTree(
          Yaml.read(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8)));
    }
  }
}
