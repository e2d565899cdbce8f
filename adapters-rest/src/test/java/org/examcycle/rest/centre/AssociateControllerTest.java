package org.examcycle.rest.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Associates over HTTP. */
class AssociateControllerTest extends RoomTrial {

  private static final String BODY = "{\"code\":\"BCMZ\",\"name\":\"British Council, Maputo\"}";

  private Answer register(String body) {
    return postJson("/v1/associates", body, "Authorization", BOARD);
  }

  @Test
  void an_associate_is_registered_and_read() {
    var made = register(BODY);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/v1/associates/BCMZ");
    assertThat(get("/v1/associates/BCMZ", "Authorization", BOARD).http().body()).isEqualTo(BODY);
    assertThat(get("/v1/associates/BCMZ", "Authorization", bearer("associate-BCMZ")).status())
        .isEqualTo(200);
  }

  @Test
  void a_code_that_is_taken_is_409() {
    must(201, register(BODY));

    assertThat(register(BODY).status()).isEqualTo(409);
  }

  @Test
  void a_name_that_nobody_can_see_is_refused() {
    var answer = register("{\"code\":\"BC\",\"name\":\"Britannia\u3164\"}");

    assertThat(answer.code()).isEqualTo("associate-name-not-accepted");
    assertThat(answer.at("/facts/fault")).isEqualTo("INVISIBLE_CHARACTER");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo("/name");
  }

  @Test
  void another_associate_is_answered_as_one_that_is_not_there() {
    must(201, register(BODY));
    var other = bearer("associate-OTHER");

    var foreign = get("/v1/associates/BCMZ", "Authorization", other, "X-Request-Id", "request-1");
    var absent = get("/v1/associates/BCXX", "Authorization", other, "X-Request-Id", "request-1");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.http().body()).isEqualTo(absent.http().body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":\"b\",\"name\":\"B\"} | /code | wrong-form",
        "{\"code\":\"BC\",\"name\":\"\"} | /name | words",
        "{\"code\":\"BC\",\"name\":\"B\",\"x\":1} | /x | unknown-field",
        "{\"name\":\"B\"} | /code | missing"
      })
  void a_body_without_the_form_is_refused_by_pointer(String body, String pointer, String problem) {
    var answer = register(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @Test
  void a_centre_is_attached_to_one_that_is_there_and_seen_by_it() {
    var attached = newCentre("MZ040").replace("}", ",\"associate\":\"BCMZ\"}");
    var unknown = postJson("/v1/centres", attached, "Authorization", BOARD);
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.code()).isEqualTo("associate-unknown");

    must(201, register(BODY));
    must(201, postJson("/v1/centres", attached, "Authorization", BOARD));
    assertThat(get("/v1/centres/MZ040", "Authorization", bearer("associate-BCMZ")).at("/associate"))
        .isEqualTo("BCMZ");
  }
}
