package org.examcycle.rest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The history over HTTP. */
class RecordControllerTest extends RoomTrial {

  @Test
  void whoever_names_a_kind_of_thing_that_there_is_not_is_told_which_there_are() {
    var answer = get("/v1/history?thing=marks&key=7", "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("thing");
    assertThat(answer.at("/errors/0/problem")).isEqualTo("not-one-of");
    assertThat(answer.json().at("/errors/0/expected/values").valueStream().map(JsonNode::asString))
        .contains("award", "entry", "mark", "release", "verifiable-exam");
  }

  @Test
  void the_hash_of_a_seal_has_a_form_that_is_told() {
    var answer = get("/v1/history/verification?head=zz", "Authorization", BOARD);

    assertThat(answer.at("/errors/0/parameter")).isEqualTo("head");
    assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "0-0-0-0-a", "%2000000000-0000-0000-0000-00000000000a"})
  void so_has_the_id_of_a_thing(String id) {
    var answer = get("/v1/awards/" + id + "/results", "Authorization", BOARD);

    assertThat(answer.at("/errors/0/parameter")).isEqualTo("run");
    assertThat(answer.at("/errors/0/expected/standard")).isEqualTo("RFC 9562");
    assertThat(answer.at("/errors/0/expected/regexp")).startsWith("[0-9A-Fa-f]{8}-");
  }

  @Test
  void a_thing_of_which_nothing_is_on_record_has_an_empty_history() {
    assertThat(must(200, get("/v1/history?thing=mark&key=7", "Authorization", BOARD)).http().body())
        .isEqualTo("{\"items\":[]}");
  }
}
