package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that names the place and repeats nothing. */
class NonsenseTest extends Trial {

  private static final String WELL =
      """
      {"title":"Paper","day":"2026-06-01","parts":[{"name":"a","count":1}]}\
      """;

  @Nested
  class A_body {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"title\":\"Paper\",\"day\":\"2026-06-01\",\"parts\":[],\"x\":1} | /x | unknown-field",
          "{\"title\":\"Paper\",\"day\":\"2026-06-01\",\"parts\":[{\"nam\":\"a\",\"count\":1}]} |"
              + " /parts/0/nam | unknown-field",
          "{\"title\":7,\"day\":\"2026-06-01\",\"parts\":[]} | /title | wrong-type",
          "{\"title\":true,\"day\":\"2026-06-01\",\"parts\":[]} | /title | wrong-type",
          "{\"title\":[\"a\"],\"day\":\"2026-06-01\",\"parts\":[]} | /title | wrong-type",
          "{\"title\":\"P\",\"day\":\"1 June\",\"parts\":[]} | /day | wrong-form",
          "{\"title\":\"P\",\"day\":\"2026-02-30\",\"parts\":[]} | /day | no-such-day",
          "{\"title\":\"P\",\"day\":\"+999999999-12-31\",\"parts\":[]} | /day | wrong-form",
          "{\"title\":\"P\",\"day\":\"1899-12-31\",\"parts\":[]} | /day | wrong-form",
          "{\"title\":\"P\",\"day\":\"3000-01-01\",\"parts\":[]} | /day | wrong-form",
          "{\"title\":\"P\",\"day\":20260601,\"parts\":[]} | /day | wrong-type",
          "{\"title\":\"P\",\"day\":[2026,6,1],\"parts\":[]} | /day | wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":{}} | /parts | wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":\"1\"}]} |"
              + " /parts/0/count | wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":1.5}]} |"
              + " /parts/0/count | wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":null}]} |"
              + " /parts/0/count | missing",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":99999999999}]}"
              + " | /parts/0/count | out-of-range",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"colour\":\"BLUE\"} | /colour |"
              + " not-one-of",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"colour\":\"red\"} | /colour |"
              + " not-one-of",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"colour\":0} | /colour |"
              + " wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"colour\":\"\"} | /colour |"
              + " not-one-of",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"centre\":\"MZ04\"} | /centre |"
              + " wrong-form",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"centre\":40040} | /centre |"
              + " wrong-type",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[],\"factor\":\"1/0\"} | /factor |"
              + " wrong-form",
          "{\"title\":\"a\\u0000b\",\"day\":\"2026-06-01\",\"parts\":[]} | /title |"
              + " control-character",
          "{\"title\":\"a\\ud842\",\"day\":\"2026-06-01\",\"parts\":[]} | /title | not-utf-8",
          "{\"title\":\"\\udfb7\\ud842\",\"day\":\"2026-06-01\",\"parts\":[]} | /title |"
              + " not-utf-8",
          "{\"title\":\"\",\"day\":\"2026-06-01\",\"parts\":[]} | /title | size",
          "{\"title\":\"12345678901\",\"day\":\"2026-06-01\",\"parts\":[]} | /title | size",
          "{\"day\":\"2026-06-01\",\"parts\":[]} | /title | missing",
          "{\"title\":null,\"day\":\"2026-06-01\",\"parts\":[]} | /title | missing",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[null]} | /parts/0 | missing",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":1},{\"name\":\"abcdef\",\"count\":1}]}"
              + " | /parts/1/name | size",
          "{\"title\":\"P\",\"day\":\"2026-06-01\",\"parts\":[{\"name\":\"a\",\"count\":10}]} |"
              + " /parts/0/count | max",
        })
    void is_refused_by_the_pointer_to_what_is_wrong(String body, String pointer, String problem) {
      var answer = postJson("/v1/trial/bodies", body);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.code()).isEqualTo("malformed-body");
      assertThat(answer.json().path("errors").size()).isEqualTo(1);
      assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
      assertThat(answer.json().at("/errors/0/problem").asString()).isEqualTo(problem);
      assertThat(answer.json().path("instance").asString())
          .isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void in_several_places_is_told_by_their_order() {
      var part = "{\"name\":\"a\",\"count\":1},";
      var wrong = "{\"count\":10}";
      var body = "{\"parts\":[" + wrong + "," + part + wrong + "," + part.repeat(7) + wrong + "]}";

      var errors = postJson("/v1/trial/bodies", body).json().path("errors");

      assertThat(errors.valueStream().map(error -> error.path("pointer").asString()))
          .containsExactly(
              "/day",
              "/parts",
              "/parts/0/count",
              "/parts/0/name",
              "/parts/2/count",
              "/parts/2/name",
              "/parts/10/count",
              "/parts/10/name",
              "/title");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"title\":\"P\",,} | not-json",
          "{\"title\":\"P\" | not-json",
          "{'title':'P'} | not-json",
          "{\"title\":\"P\"} {} | not-json",
          "{\"title\":\"P\",\"title\":\"Q\"} | duplicate-field",
          "<title>P</title> | not-json",
          "{\"title\\ud842\":\"P\"} | not-utf-8",
          "{\"\\udfb7\":1} | not-utf-8"
        })
    void that_is_no_json_is_refused_by_line_and_column(String body, String problem) {
      var error = postJson("/v1/trial/bodies", body).json().at("/errors/0");

      assertThat(error.path("problem").asString()).isEqualTo(problem);
      assertThat(error.path("line").asInt()).isEqualTo(1);
      assertThat(error.path("column").asString()).matches("[0-9]+");
    }

    @Test
    void beyond_what_is_read_is_told_where_and_how_far_it_may_go() {
      isBeyond("{\"title\":\"P\",\"x\":" + "1".repeat(101) + "}", "/x", "too-long", 100);
      isBeyond("{\"parts\":[{\"count\":" + "1".repeat(101), "/parts/0/count", "too-long", 100);
      isBeyond("{\"title\":\"" + "x".repeat(100_001) + "\"}", "/title", "too-long", 100_000);
      isBeyond(
          "{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}",
          "/x" + "/0".repeat(49),
          "too-deep",
          50);
    }

    @Test
    void with_a_name_that_is_longer_than_any_is_told_in_which_object_it_stands() {
      var name = "\"" + "x".repeat(50_001) + "\":1}";

      isBeyond("{" + name, "", "name-too-long", 50_000);
      isBeyond("{\"title\":\"P\"," + name, "", "name-too-long", 50_000);
      isBeyond("{\"parts\":[{\"count\":1," + name, "/parts/0", "name-too-long", 50_000);
      isBeyond("{\"parts\":[{\"count\":1}," + "{" + name, "/parts/1", "name-too-long", 50_000);
    }

    private void isBeyond(String body, String pointer, String problem, int max) {
      var error = postJson("/v1/trial/bodies", body).json().at("/errors/0");

      assertThat(error.path("pointer").asString()).isEqualTo(pointer);
      assertThat(error.path("problem").asString()).isEqualTo(problem);
      assertThat(error.at("/expected/max").asInt()).isEqualTo(max);
    }

    @Test
    void with_a_number_that_none_of_ours_can_be_is_told_what_one_may_be() {
      var answer = postJson("/v1/trial/bodies", WELL.replace(":1}", ":99999999999}"));

      assertThat(answer.json().at("/errors/0/expected/min").asInt()).isEqualTo(Integer.MIN_VALUE);
      assertThat(answer.json().at("/errors/0/expected/max").asInt()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
      "1900-01-01T00:00:00Z, true",
      "1899-12-31T22:00:00-02:00, false", // no such form: its own year is none of ours
      "1900-01-01T14:00:00+14:00, true",
      "1900-01-01T13:59:59+14:00, false",
      "1900-01-01T00:00:00+14:00, false",
      "2999-12-31T23:59:59.999999Z, true",
      "2999-12-31T11:59:59.999999-12:00, true",
      "2999-12-31T12:00:00-12:00, false",
      "2999-12-31T23:59:59-12:00, false"
    })
    void names_an_instant_of_two_millennia_wherever_its_clock_hangs(String at, boolean taken) {
      assertThat(with("at", at).status()).isEqualTo(taken ? 201 : 400);
    }

    @Test
    void is_told_the_first_and_the_last_instant() {
      var late = with("at", "2999-12-31T23:59:59-12:00");
      assertThat(late.at("/errors/0/problem")).isEqualTo("out-of-range");
      assertThat(late.at("/errors/0/expected/min")).isEqualTo("1900-01-01T00:00:00Z");
      assertThat(late.at("/errors/0/expected/max")).isEqualTo("2999-12-31T23:59:59.999999Z");
      assertThat(with("at", "2026-02-30T23:59:59Z").at("/errors/0/problem"))
          .isEqualTo("no-such-time");
    }

    @ParameterizedTest
    @CsvSource({
      "00000000-0000-0000-0000-00000000000a, 201",
      "00000000-0000-0000-0000-00000000000A, 201",
      "AAAAAAAAAAAAAAAAAAAAAA==, 400",
      "0-0-0-0-a, 400",
      "' 00000000-0000-0000-0000-00000000000a', 400",
      "xx, 400"
    })
    void names_an_id_as_ids_are_written(String id, int status) {
      var answer = with("id", id);

      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.at("/errors/0/expected/standard"))
          .isEqualTo(status == 400 ? "RFC 9562" : "");
    }

    private Answer with(String field, String text) {
      return postJson(
          "/v1/trial/bodies",
          WELL.replace("{\"title", "{\"%s\":\"%s\",\"title".formatted(field, text)));
    }

    @Test
    void with_several_faults_of_shape_is_told_all_of_them() {
      var answer = postJson("/v1/trial/bodies", "{\"title\":\"\",\"parts\":[{\"count\":10}]}");

      assertThat(answer.json().path("errors").size()).isEqualTo(4);
    }

    @Test
    void tells_the_form_of_what_stands_as_text() {
      var answer =
          postJson("/v1/trial/bodies", WELL.replace("{\"title", "{\"centre\":\"MZ04\",\"title"));

      assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("[A-Z]{2}[0-9]{3}|[0-9]{5}");
    }

    @Test
    void tells_the_standard_of_what_has_its_form_from_one() {
      var day = postJson("/v1/trial/bodies", WELL.replace("2026-06-01", "1 June 2026"));
      assertThat(day.at("/errors/0/expected/standard")).isEqualTo("ISO 8601");
      assertThat(day.at("/errors/0/expected/regexp"))
          .isEqualTo("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

      var factor =
          postJson("/v1/trial/bodies", WELL.replace("{\"title", "{\"factor\":\"1/0\",\"title"));
      assertThat(factor.at("/errors/0/expected/regexp")).isEqualTo(Fraction.FORM.pattern());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2999-12-31"})
    void may_name_any_day_of_two_millennia(String day) {
      var answer = postJson("/v1/trial/bodies", WELL.replace("2026-06-01", day));

      assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void may_write_a_character_as_its_two_halves() {
      var answer = postJson("/v1/trial/echoes", WELL.replace("Paper", "\\ud842\\udfb7"));

      assertThat(answer.at("/title")).isEqualTo("𠮷");
    }

    @Test
    void tells_the_bounds_and_never_the_value() {
      var answer = postJson("/v1/trial/bodies", WELL.replace("Paper", "Anna Maria Smith"));

      assertThat(answer.json().at("/errors/0/expected/max").asInt()).isEqualTo(10);
      assertThat(answer.http().body()).doesNotContain("Anna");
    }

    @Test
    void that_is_not_there_is_missing() {
      var answer =
          send("POST", "/v1/trial/bodies", new byte[0], "Content-Type", "application/json");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/problem").asString()).isEqualTo("missing");
    }

    @Test
    void of_another_encoding_is_refused() {
      var latin = WELL.replace("Paper", "Pàper").getBytes(StandardCharsets.ISO_8859_1);

      var answer = send("POST", "/v1/trial/bodies", latin, "Content-Type", "application/json");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/problem").asString()).isEqualTo("not-utf-8");
      assertThat(answer.at("/errors/0/column")).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE"})
    void of_wider_characters_is_refused_whether_it_says_so_or_not(String encoding) {
      var wide = WELL.getBytes(Charset.forName(encoding));

      var silent = send("POST", "/v1/trial/bodies", wide, "Content-Type", "application/json");
      assertThat(silent.status()).isEqualTo(400);
      assertThat(silent.code()).isEqualTo("malformed-body");
      assertThat(silent.at("/errors/0/problem")).isIn("not-utf-8", "control-character");
      isRefusedByItsCharset(wide, encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "US-ASCII"})
    void that_names_another_charset_is_refused_whatever_it_holds(String charset) {
      isRefusedByItsCharset(WELL.getBytes(StandardCharsets.UTF_8), charset);
    }

    private void isRefusedByItsCharset(byte[] body, String charset) {
      var type = "application/json;charset=" + charset;
      var answer = send("POST", "/v1/trial/bodies", body, "Content-Type", type);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-header");
      assertThat(answer.at("/errors/0/header")).isEqualTo("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "ISO-8859-1"})
    void of_a_file_that_names_another_charset_is_refused_too(String charset) {
      var file = "centre,name\nMZ040,Amira\n".getBytes(StandardCharsets.UTF_8);
      var type = "text/csv;charset=" + charset;
      var answer = send("POST", "/v1/trial/files", file, "Content-Type", type);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/header")).isEqualTo("Content-Type");
      assertThat(
              send("POST", "/v1/trial/files", file, "Content-Type", "text/csv;charset=utf-8")
                  .status())
          .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "json",
          "application/json;charset=nothing",
          "application/json;;=",
          "/",
          "*/*",
          "application/*",
          "application/*+json"
        })
    void of_what_is_no_type_is_415(String type) {
      var body = WELL.getBytes(StandardCharsets.UTF_8);
      var answer = send("POST", "/v1/trial/bodies", body, "Content-Type", type);

      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.code()).isEqualTo("media-type-not-supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json; charset=utf-8"})
    void of_its_own_encoding_is_read_with_its_byte_order_mark(String type) {
      var body = ("\ufeff" + WELL).getBytes(StandardCharsets.UTF_8);

      assertThat(send("POST", "/v1/trial/bodies", body, "Content-Type", type).status())
          .isEqualTo(201);
    }

    @Test
    void nested_without_end_is_refused() {
      var answer = postJson("/v1/trial/bodies", "{\"parts\":" + "[".repeat(10_000));

      assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void of_another_type_is_415_and_told_which_is_taken() {
      var answer =
          send(
              "POST",
              "/v1/trial/bodies",
              WELL.getBytes(StandardCharsets.UTF_8),
              "Content-Type",
              "text/xml");

      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.code()).isEqualTo("media-type-not-supported");
      assertThat(answer.header("Accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void of_a_form_is_415(String type) {
      var answer =
          send(
              "POST",
              "/v1/trial/bodies",
              "a=b".getBytes(StandardCharsets.UTF_8),
              "Content-Type",
              type);

      assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void of_a_mebibyte_is_read_and_one_octet_more_is_413() {
      var filler = " ".repeat((1 << 20) - WELL.length());

      assertThat(postJson("/v1/trial/bodies", WELL + filler).status()).isEqualTo(201);
      var over = postJson("/v1/trial/bodies", WELL + filler + " ");
      assertThat(over.status()).isEqualTo(413);
      assertThat(over.json().at("/errors/0/expected/maxBytes").asLong()).isEqualTo(1 << 20);
    }

    @Test
    void that_hides_its_length_is_bounded_all_the_same() throws IOException {
      var chunk = Integer.toHexString(1 << 20) + "\r\n" + " ".repeat(1 << 20) + "\r\n";
      var answer =
          raw(
              "POST /v1/trial/bodies HTTP/1.1\r\n"
                  + "Host: localhost\r\n"
                  + "Content-Type: application/json\r\n"
                  + "Transfer-Encoding: chunked\r\n\r\n"
                  + chunk
                  + "1\r\n \r\n0\r\n\r\n");

      assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    @Test
    void that_may_be_repeated_is_bounded_all_the_same() {
      var answer = postJson("/v1/trial/bodies", " ".repeat((1 << 20) + 1), "Idempotency-Key", "k");

      assertThat(answer.status()).isEqualTo(413);
    }
  }

  @Nested
  class A_path_or_parameter {

    @Test
    void that_leads_nowhere_is_answered_as_what_one_may_not_see() {
      var hidden = get("/v1/trial/refusals/hidden", "X-Request-Id", "request-1");
      var nowhere = get("/v1/nowhere", "X-Request-Id", "request-1");

      assertThat(nowhere.status()).isEqualTo(404);
      assertThat(hidden.status()).isEqualTo(404);
      assertThat(nowhere.http().body()).isEqualTo(hidden.http().body());
      assertThat(nowhere.http().headers().map().keySet())
          .isEqualTo(hidden.http().headers().map().keySet());
    }

    @Test
    void of_the_error_page_is_no_page_either() {
      assertThat(get("/error").status()).isEqualTo(404);
    }

    @Test
    void that_has_not_the_form_is_named() {
      var answer = send("PUT", "/v1/trial/bodies/yesterday", new byte[0], "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("day");
    }

    @ParameterizedTest
    @CsvSource({
      "colour=RED&from=2028-02-29&series=2027-06, '[\"RED\",\"2028-02-29\",\"2027-06\"]'",
      "colour=GREEN, '[\"GREEN\"]'"
    })
    void that_need_not_be_there_is_read(String query, String read) {
      assertThat(get("/v1/trial/colours?" + query).http().body()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "colour=BLUE ; not-one-of ; {\"values\":[\"RED\",\"GREEN\"]}",
          "colour=red ; not-one-of ; {\"values\":[\"RED\",\"GREEN\"]}",
          "colour=RED%20 ; not-one-of ; {\"values\":[\"RED\",\"GREEN\"]}",
          "colour= ; not-one-of ; {\"values\":[\"RED\",\"GREEN\"]}",
          "from=2027-02-29 ; no-such-day ; {\"standard\":\"ISO 8601\"}",
          "from=29.2.2028 ; wrong-form ; {\"regexp\":\"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}\","
              + "\"standard\":\"ISO 8601\"}",
          "from= ; wrong-form ; {\"regexp\":\"(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}\","
              + "\"standard\":\"ISO 8601\"}",
          "series=2100-13 ; no-such-month ; {\"standard\":\"ISO 8601\"}",
          "series=2100-00 ; no-such-month ; {\"standard\":\"ISO 8601\"}",
          "series=1899-13 ; wrong-form ; {\"regexp\":\"(19|[2-9][0-9])[0-9]{2}-[0-9]{2}\","
              + "\"standard\":\"ISO 8601\"}",
          "series=21000-12 ; wrong-form ; {\"regexp\":\"(19|[2-9][0-9])[0-9]{2}-[0-9]{2}\","
              + "\"standard\":\"ISO 8601\"}"
        })
    void that_is_none_is_told_what_is_wrong_with_it_as_in_bodies(
        String query, String problem, String expected) {
      var answer = get("/v1/trial/colours?" + query);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/parameter")).isEqualTo(query.replaceFirst("=.*", ""));
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      assertThat(answer.json().at("/errors/0/expected").toString()).isEqualTo(expected);
    }

    @Test
    void that_is_a_day_of_no_calendar_is_named() {
      var path = "/v1/trial/bodies/+999999999-12-31";
      var answer = send("PUT", path, new byte[0], "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("day");
    }

    @ParameterizedTest
    @CsvSource({
      "sizes?size=5&size=5, size",
      "sizes?size=&size=5, size",
      "sizes?size=5&s%69ze=4, size",
      "lists?limit=1&limit=2, limit",
      "lists?after=x&limit=1&after=y, after"
    })
    void that_comes_twice_where_one_is_read_is_named(String query, String parameter) {
      var answer = get("/v1/trial/" + query);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.json().path("errors").toString())
          .isEqualTo("[{\"parameter\":\"" + parameter + "\",\"problem\":\"duplicate-parameter\"}]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "+1",
          "%2B1",
          "%201",
          "1%20",
          "01",
          "00",
          "0x1",
          "%231",
          "-1",
          "-0",
          "1.0",
          "1e1",
          "1_0",
          "%D9%A1",
          "1000000000000000000",
          "x"
        })
    void that_is_a_whole_number_is_digits_alone(String written) {
      var answer = get("/v1/trial/versions/" + written);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/parameter")).isEqualTo("version");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("wrong-form");
      assertThat(answer.at("/errors/0/expected/regexp")).isEqualTo("0|[1-9][0-9]{0,17}");
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "5, 200", "05, 400", "+5, 400", "%205, 400", "0x5, 400", "'', 400"})
    void that_is_a_shorter_one_is_too(String written, int status) {
      assertThat(get("/v1/trial/sizes?size=" + written).status()).isEqualTo(status);
      assertThat(get("/v1/trial/versions/999999999999999999").status()).isEqualTo(200);
    }

    @Test
    void that_comes_twice_where_several_are_read_or_none_is_taken() {
      assertThat(get("/v1/trial/names?name=a&name=b").http().body()).isEqualTo("[\"a\",\"b\"]");
      assertThat(get("/v1/trial/sizes?size=5&x=1&x=2").at("/errors/0/problem"))
          .isEqualTo("unknown-parameter");
    }

    @ParameterizedTest
    @CsvSource({
      "lists?Limit=2, Limit, limit",
      "lists?limits=2, limits, limit",
      "lists?limit=2&AFTER=x, AFTER, after",
      "lists?limit=2&x=1, x, ''",
      "lists?%6Cimit=2&offset, offset, ''",
      "sizes?siz=5, siz, size",
      "call?size=5, size, ''"
    })
    void that_no_operation_reads_is_named_with_the_nearest(
        String query, String parameter, String nearest) {
      var answer = get("/v1/trial/" + query);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.at("/errors/0/parameter")).isEqualTo(parameter);
      assertThat(answer.at("/errors/0/problem")).isEqualTo("unknown-parameter");
      assertThat(answer.at("/errors/0/expected/nearest")).isEqualTo(nearest);
    }

    @Test
    void that_every_browser_sends_harms_no_page() {
      assertThat(get("/docs?utm_source=mail").status()).isEqualTo(get("/docs").status());
      assertThat(get("/?x=1").status()).isEqualTo(get("/").status());
    }

    @Test
    void out_of_bounds_is_named() {
      assertThat(get("/v1/trial/sizes?size=5").status()).isEqualTo(200);
      var answer = get("/v1/trial/sizes?size=6");

      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.json().at("/errors/0/parameter").asString()).isEqualTo("size");
      assertThat(answer.json().at("/errors/0/expected/value").asInt()).isEqualTo(5);
    }

    @Test
    void that_is_missing_is_named() {
      assertThat(get("/v1/trial/sizes").json().at("/errors/0/problem").asString())
          .isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource({
      "/v1/trial/..%2f.., path, reserved-character",
      "/v1/trial/a%5Cb, path, reserved-character",
      "/v1/trial/%2e%2e/call, path, dot-part",
      "/v1/trial/call%00, path, control-character",
      "/v1/trial/versions/%00, path, control-character",
      "/v1//trial/call, path, empty-part",
      "/v1/trial/call;a=b, path, path-parameter",
      "/v1/trial/versions/1;a=b, version, path-parameter",
      "/v1/trial/versions/%01, version, wrong-form",
      "/v1/trial/versions/1%25, version, reserved-character"
    })
    void that_is_a_trick_is_named_and_told_what_it_is(
        String path, String parameter, String problem) {
      isNamed(get(path), parameter, problem);
    }

    @ParameterizedTest
    @CsvSource({
      "size=1&%zz=1, query, not-percent-encoded",
      "size=1&a=%, a, not-percent-encoded",
      "size=%zz, size, not-percent-encoded",
      "size=%ff, size, not-utf-8",
      "size=1&&==&, query, no-name"
    })
    void that_is_badly_encoded_is_named(String query, String parameter, String problem)
        throws IOException {
      var answer = raw("GET /v1/trial/sizes?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains(
              "\"malformed-parameter\"",
              "\"parameter\":\"%s\",\"problem\":\"%s\"".formatted(parameter, problem));
    }

    @ParameterizedTest
    @CsvSource({"size=5%00, size", "of=a&size=%07, size"})
    void with_a_control_character_is_named(String query, String parameter) {
      isNamed(get("/v1/trial/sizes?" + query), parameter, "control-character");
    }

    private void isNamed(Answer answer, String parameter, String problem) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.json().path("errors").size()).isEqualTo(1);
      assertThat(answer.at("/errors/0/parameter")).isEqualTo(parameter);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    }
  }

  @Nested
  class A_request {

    @Test
    void by_another_method_is_405_and_told_which_are_taken() {
      var answer = send("DELETE", "/v1/trial/call", new byte[0]);

      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET");
      assertThat(answer.code()).isEqualTo("method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "FOO", "get"})
    void by_a_method_that_nobody_has_is_told_so(String method) throws IOException {
      var answer = raw(method + " /v1/trial/call HTTP/1.1\r\nHost: localhost\r\n\r\n");

      assertThat(answer)
          .startsWith("HTTP/1.1 501")
          .contains("application/problem+json", "\"method-not-supported\"")
          .doesNotContain("Allow:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/trial/call"})
    void without_a_host_is_told_so(String path) throws IOException {
      var answer = raw("GET " + path + " HTTP/1.1\r\nAccept: */*\r\n\r\n");

      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains(
              "\"malformed-header\"", "\"errors\":[{\"header\":\"Host\",\"problem\":\"missing\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a\r\nHost: b", "Host: a b", "Host: localhost\r\nFoo"})
    void with_a_head_that_is_none_is_not_told_of_its_path(String head) throws IOException {
      var answer = raw("GET / HTTP/1.1\r\n" + head + "\r\n\r\n");

      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("\"malformed-request\"")
          .doesNotContain("missing", "empty-part");
    }

    @Test
    void for_a_type_that_is_not_made_is_406_and_a_problem_all_the_same() {
      var answer = get("/v1/trial/call", "Accept", "image/png");

      assertThat(answer.status()).isEqualTo(406);
      assertThat(answer.code()).isEqualTo("not-acceptable");
    }

    @Test
    void with_a_head_too_long_is_a_problem() {
      var answer = get("/v1/trial/call", "X-Long", "x".repeat(20_000));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-request");
    }

    @Test
    void with_an_address_too_long_is_told_so() {
      var answer = get("/v1/trial/" + "x".repeat(20_000));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("malformed-parameter");
      assertThat(answer.json().path("errors").toString())
          .isEqualTo("[{\"parameter\":\"path\",\"problem\":\"too-long\"}]");
    }

    @ParameterizedTest
    @CsvSource({
      "HTTP/1.1, gzip, 501, transfer-encoding-not-supported",
      "HTTP/1.1, 'gzip, chunked', 501, transfer-encoding-not-supported",
      "HTTP/3.0, chunked, 505, http-version-not-supported"
    })
    void in_a_way_that_the_server_cannot_read_is_no_fault_of_ours(
        String version, String encoding, int status, String code) throws IOException {
      var answer =
          raw(
              "POST /v1/trial/bodies %s\r\nHost: localhost\r\nTransfer-Encoding: %s\r\n\r\n"
                  .formatted(version, encoding));

      assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"" + code + "\"");
    }

    @Test
    void that_is_no_http_is_a_problem_without_a_page() throws IOException {
      var answer = raw("GET /v1/trial/call?<|> HTTP/1.1\r\nHost: localhost\r\n\r\n");

      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("<html", "Tomcat", "Exception");
    }
  }

  @Nested
  class A_fault_of_ours {

    @Test
    void is_500_and_says_nothing_of_it() {
      var answer = get("/v1/trial/fault");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.code()).isEqualTo("internal-error");
      assertThat(answer.http().body()).doesNotContain("Anna", "Exception", "trace");
    }

    @Test
    void with_the_database_is_503_and_told_when_to_try_again() {
      var answer = get("/v1/trial/outage");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("5");
      assertThat(answer.http().body()).doesNotContain("Anna");
    }
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var answer = new StringBuilder();
      var buffer = new byte[4096];
      while (!answer.toString().contains("\r\n\r\n{") && !answer.toString().endsWith("0\r\n\r\n")) {
        var count = socket.getInputStream().read(buffer);
        if (count < 0) {
          break;
        }
        answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
      }
      return answer.toString();
    }
  }
}
