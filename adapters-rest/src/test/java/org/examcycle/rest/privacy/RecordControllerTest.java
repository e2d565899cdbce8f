package org.examcycle.rest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Test;

/** The history over HTTP. */
class RecordControllerTest extends RoomTrial {

  @Test
  void whoever_names_a_kind_of_thing_that_there_is_not_is_told_which_there_are() {
    var answer = get("/v1/history?thing=marks&key=7", "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("thing");
    assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
    assertThat(answer.at("/errors/0/expected/regexp").split("\\|"))
        .contains("award", "entry", "mark", "release", "verifiable-exam");
  }

  @Test
  void a_thing_of_which_nothing_is_on_record_has_an_empty_history() {
    assertThat(must(200, get("/v1/history?thing=mark&key=7", "Authorization", BOARD)).http().body())
        .isEqualTo("{\"items\":[]}");
  }
}
