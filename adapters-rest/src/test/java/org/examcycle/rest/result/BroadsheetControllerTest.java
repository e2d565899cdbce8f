package org.examcycle.rest.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.examcycle.rest.sheet.TextSheet;
import org.examcycle.testkit.document.InMemoryDemonstration;
import org.examcycle.trial.AwardTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Releases, holds and broadsheets over HTTP. */
class BroadsheetControllerTest extends AwardTrial {

  private static final String RELEASES = "/v1/series/2027-06/releases";
  private static final String FAMILY = RELEASES + "/IGCSE_AND_O_LEVEL";
  private static final String RESULTS = "/v1/centres/MZ040/series/2027-06/results";
  private static final String INSTANT = "2027-08-17T05:00:00Z";
  private static final String SECOND_BEFORE = "2027-08-17T04:59:59Z";

  @Autowired private InMemoryDemonstration demonstration;

  private Answer plan(String family, String at) {
    return postJson(
        RELEASES,
        "{\"family\":\"%s\",\"resultsAt\":\"%s\"}".formatted(family, at),
        "Authorization",
        BOARD);
  }

  private Answer step(String step, String officer, String version) {
    return send(
        "POST",
        FAMILY + "/" + step,
        new byte[0],
        "Authorization",
        bearer(officer),
        "If-Match",
        version);
  }

  private Answer broadsheet(String token, String type) {
    return get(RESULTS, "Authorization", token, "Accept", type);
  }

  private void release() {
    must(201, plan("IGCSE_AND_O_LEVEL", INSTANT));
    must(204, confirm(award()));
    must(204, step("proposal", "ann", "\"1\""));
    must(204, step("approval", "ben", "\"2\""));
  }

  @Nested
  class A_release {

    @Test
    void is_planned_once_and_moved_on_its_version() {
      var planned = must(201, plan("IGCSE_AND_O_LEVEL", INSTANT));
      assertThat(planned.header("Location")).isEqualTo(FAMILY);
      assertThat(planned.header("ETag")).isEqualTo("\"1\"");
      assertThat(plan("IGCSE_AND_O_LEVEL", INSTANT).status()).isEqualTo(409);
      assertThat(plan("MUSIC", INSTANT).code()).isEqualTo("family-unknown");

      var moved = "{\"resultsAt\":\"2027-08-18T05:00:00Z\"}";
      assertThat(putJson(FAMILY, moved, "Authorization", BOARD, "If-Match", "\"1\"").header("ETag"))
          .isEqualTo("\"2\"");
      assertThat(putJson(FAMILY, moved, "Authorization", BOARD, "If-Match", "\"1\"").status())
          .isEqualTo(412);
      assertThat(putJson(FAMILY, moved, "Authorization", BOARD).status()).isEqualTo(428);
    }

    @Test
    void takes_two_persons() {
      must(201, plan("IGCSE_AND_O_LEVEL", INSTANT));
      assertThat(step("proposal", "ann", "\"1\"").code()).isEqualTo("rehearsal-does-not-reconcile");
      must(204, confirm(award()));

      assertThat(step("proposal", "machine", "\"1\"").status()).isEqualTo(404);
      must(204, step("proposal", "ann", "\"1\""));
      assertThat(step("approval", "ann", "\"2\"").code()).isEqualTo("approver-proposed");
      assertThat(step("approval", "machine", "\"2\"").status()).isEqualTo(404);
      must(204, step("approval", "ben", "\"2\""));
      assertThat(get(RELEASES, "Authorization", BOARD).http().body())
          .isEqualTo(
              """
              [{"family":"IGCSE_AND_O_LEVEL","resultsAt":"2027-08-17T05:00:00Z",\
              "state":"APPROVED","rehearsal":{"entries":3,"results":3,"held":0,\
              "withoutResult":0,"withoutEntry":0},"version":3}]\
              """);
    }

    @Test
    void does_not_exist_for_a_centre() {
      must(201, plan("IGCSE_AND_O_LEVEL", INSTANT));

      assertThat(get(RELEASES, "Authorization", NORTHGATE).status()).isEqualTo(404);
    }
  }

  @Nested
  class A_broadsheet {

    @Test
    void says_before_the_instant_what_it_says_of_a_centre_without_results() {
      itIs(SECOND_BEFORE);
      var nothingAwarded = broadsheet(NORTHGATE, "application/json");
      itIs("2026-09-01T12:00:00Z");
      release();
      itIs(SECOND_BEFORE);
      var awarded = broadsheet(NORTHGATE, "application/json");

      assertThat(awarded.http().body())
          .isEqualTo(nothingAwarded.http().body())
          .isEqualTo("{\"items\":[]}");
      assertThat(broadsheet(BOARD, "application/json").http().body()).isEqualTo("{\"items\":[]}");
      assertThat(broadsheet(NORTHGATE, "text/csv").http().body().lines()).hasSize(1);
    }

    @Test
    void says_at_the_instant_what_was_awarded() {
      release();
      itIs(INSTANT);

      var items = broadsheet(NORTHGATE, "application/json").json().at("/items");
      assertThat(items.findValuesAsString("printed"))
          .containsExactly("A*(a*)", "NO RESULT", "C(c)");
      assertThat(items.get(0).toString())
          .isEqualTo(
              """
              {"candidate":"0001","name":"أميرة","latinName":"Amira","syllabus":"0620",\
              "option":"CY","title":"Chemistry","result":"A*","printed":"A*(a*)","pum":90,\
              "endorsements":{},"demonstration":false}\
              """);
    }

    @Test
    void is_a_file_with_all_of_it() {
      release();
      itIs(INSTANT);

      var file = broadsheet(NORTHGATE, "text/csv");
      assertThat(file.header("Content-Disposition")).endsWith("''results-MZ040-2027-06.csv");
      assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
      assertThat(file.http().body())
          .isEqualTo(
              """
              candidate,name,latin_name,syllabus,option,title,result,printed,pum,endorsements,\
              demonstration
              0001,أميرة,Amira,0620,CY,Chemistry,A*,A*(a*),90,,
              0002,أميرة,Amira,0620,CY,Chemistry,X,NO RESULT,,,
              0003,أميرة,Amira,0620,FY,Chemistry,C,C(c),62,,
              """
                  .replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
      "application/json, limit=1, 200",
      "application/json, after=x, 400",
      "text/csv, limit=1, 400",
      "text/csv, after=x, 400",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, limit=1, 400"
    })
    void comes_in_parts_as_JSON_and_as_a_whole_alone_as_a_file(
        String media, String query, int status) {
      release();
      itIs(INSTANT);

      var answer = get(RESULTS + "?" + query, "Authorization", NORTHGATE, "Accept", media);
      assertThat(answer.status()).isEqualTo(status);
      if (!media.equals("application/json")) {
        assertThat(answer.at("/errors/0/parameter")).isEqualTo(query.replaceFirst("=.*", ""));
        assertThat(answer.at("/errors/0/problem")).isEqualTo("unknown-parameter");
        assertThat(answer.json().at("/errors/0/expected/values")).isEmpty();
      }
    }

    @Test
    void is_a_workbook_of_texts() {
      release();
      itIs(INSTANT);

      var workbook = broadsheet(NORTHGATE, TextSheet.XLSX);
      assertThat(workbook.status()).isEqualTo(200);
      assertThat(workbook.header("Content-Type")).isEqualTo(TextSheet.XLSX);
      assertThat(workbook.header("Content-Disposition")).endsWith("''results-MZ040-2027-06.xlsx");
      assertThat(workbook.http().body()).startsWith("PK");
    }

    @Test
    void of_a_demonstration_says_so_in_every_line_and_in_the_file_s_name() {
      release();
      itIs(INSTANT);
      demonstration.mark();

      var items = broadsheet(NORTHGATE, "application/json").json().at("/items");
      assertThat(items).hasSize(3).allMatch(item -> item.path("demonstration").asBoolean());
      var file = broadsheet(NORTHGATE, "text/csv");
      assertThat(file.header("Content-Disposition"))
          .endsWith("''DEMONSTRATION-results-MZ040-2027-06.csv");
      assertThat(file.http().body().lines().skip(1))
          .hasSize(3)
          .allMatch(line -> line.endsWith(",DEMONSTRATION"));
    }

    @Test
    void of_another_centre_does_not_exist() {
      release();
      itIs(INSTANT);

      assertThat(broadsheet(SOUTHGATE, "application/json").status()).isEqualTo(404);
      assertThat(broadsheet(SOUTHGATE, "text/csv").status()).isEqualTo(404);
      assertThat(broadsheet(SOUTHGATE, TextSheet.XLSX).status()).isEqualTo(404);
    }
  }

  @Nested
  class A_hold {

    private static final String HOLD = CANDIDATES + "/0001/syllabuses/0620/hold";

    @BeforeEach
    void out() {
      release();
      itIs(INSTANT);
    }

    private Answer hold(String reason) {
      return send(
          "PUT",
          HOLD,
          ("{\"reason\":\"" + reason + "\"}").getBytes(StandardCharsets.UTF_8),
          "Authorization",
          BOARD,
          "Content-Type",
          "application/json");
    }

    private Answer lift() {
      return send("DELETE", HOLD, new byte[0], "Authorization", BOARD);
    }

    @Test
    void makes_one_result_pending_until_it_is_lifted() {
      must(204, hold("IDENTITY"));
      assertThat(
              broadsheet(NORTHGATE, "application/json")
                  .json()
                  .at("/items")
                  .findValuesAsString("result"))
          .containsExactly("Q", "X", "C");
      assertThat(broadsheet(NORTHGATE, "application/json").at("/items/0/pum")).isEmpty();

      must(204, lift());
      assertThat(broadsheet(NORTHGATE, "application/json").at("/items/0/result")).isEqualTo("A*");
    }

    @Test
    void is_given_and_lifted_once_for_a_reason_there_is() {
      assertThat(hold("MOOD").at("/errors/0/pointer")).isEqualTo("/reason");
      assertThat(lift().code()).isEqualTo("result-not-held");
      must(204, hold("IDENTITY"));
      assertThat(hold("IDENTITY").status()).isEqualTo(409);
    }

    @Test
    void does_not_exist_for_a_centre() {
      assertThat(send("DELETE", HOLD, new byte[0], "Authorization", NORTHGATE).status())
          .isEqualTo(404);
    }
  }
}
