package org.examcycle.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who recognises a qualification, over HTTP. */
class RegulatorControllerTest extends RoomTrial {

  @BeforeEach
  void addSyllabus() {
    addSyllabuses("0610");
  }

  private Answer name(String regulators) {
    return putJson(
        "/v1/syllabuses/0610/regulators/2027",
        "{\"regulators\":" + regulators + "}",
        "Authorization",
        BOARD);
  }

  @Test
  void without_the_form_is_told_it_in_words_that_every_reader_can_follow() {
    var answer = name("[\"Ofqual\",\"4 Nations\"]");

    assertThat(answer.at("/errors/0/pointer")).isEqualTo("/regulators/1");
    assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
    assertThat(answer.at("/errors/0/expected/first")).isEqualTo("a letter");
    assertThat(answer.at("/errors/0/expected/max")).isEqualTo("100");
    assertThat(answer.json().at("/errors/0/expected").has("regexp")).isFalse();
  }

  @Test
  void twice_in_one_list_is_pointed_out() {
    var answer = name("[\"Ofqual\",\"Ofqual\"]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").toString())
        .isEqualTo("[{\"pointer\":\"/regulators/1\",\"problem\":\"duplicate-regulator\"}]");
  }

  @Test
  void with_a_character_without_letters_is_pointed_out() {
    var answer = name("[\"Ofqual\",\"Board \\u1404\",\"Office \\uA984\"]");

    assertThat(answer.code()).isEqualTo("regulator-character-unprintable");
    assertThat(answer.json().path("refusals").findValuesAsString("pointer"))
        .containsExactly("/regulators/1", "/regulators/2");
  }
}
