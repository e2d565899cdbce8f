package org.examcycle.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offers and prohibited pairs over HTTP. */
class OfferControllerTest extends RoomTrial {

  private static final String OFFERS =
      """
      syllabus,option,zones,private_candidates,retakes_only,fee_minor_units,currency
      0610,,ALL,yes,no,8000,GBP
      0620,BX,3 4,no,yes,9000,GBP
      """;

  private Answer putOffers(String file) {
    return putCsv("/v1/series/2027-06/offers", file, "Authorization", BOARD);
  }

  @Nested
  class Offers {

    @Test
    void are_taken_and_counted() {
      addSyllabuses("0610", "0620");
      must(201, postJson("/v1/series", JUNE_2027, "Authorization", BOARD));

      assertThat(must(200, putOffers(OFFERS)).http().body())
          .isEqualTo("{\"series\":\"2027-06\",\"added\":2,\"changed\":0,\"unchanged\":0}");
      assertThat(must(200, putOffers(OFFERS.replace("9000", "9500"))).http().body())
          .isEqualTo("{\"series\":\"2027-06\",\"added\":0,\"changed\":1,\"unchanged\":1}");
    }

    @Test
    void are_taken_back_where_they_name_no_zone() {
      addSyllabuses("0610", "0620");
      must(201, postJson("/v1/series", JUNE_2027, "Authorization", BOARD));
      must(200, putOffers(OFFERS));

      assertThat(must(200, putOffers(OFFERS.replace("3 4", "NONE"))).json().at("/changed").asInt())
          .isEqualTo(1);
      assertThat(
              must(200, get("/v1/series/2027-06/offers", "Authorization", BOARD))
                  .json()
                  .at("/items/1/zones")
                  .size())
          .isEqualTo(0);
    }

    @Test
    void of_a_syllabus_that_is_not_there_are_refused_by_line_and_column() {
      addSyllabuses("0610");
      must(201, postJson("/v1/series", JUNE_2027, "Authorization", BOARD));

      var answer = putOffers(OFFERS);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.at("/refusals/0/code")).isEqualTo("offered-syllabus-unknown");
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(3);
      assertThat(answer.at("/refusals/0/column")).isEqualTo("syllabus");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0610,, | 61,, | 2 | syllabus | wrong-form",
          "BX | bx | 3 | option | wrong-form",
          "3 4 | 3  4 | 3 | zones | wrong-form",
          "3 4 | 3 7 | 3 | zones | wrong-form",
          "3 4 | 3;4 | 3 | zones | wrong-form",
          "3 4 | 3 NONE | 3 | zones | wrong-form",
          ",yes, | ,true, | 2 | private_candidates | not-one-of",
          ",yes, | ,YES, | 2 | private_candidates | not-one-of",
          "no,yes | no,y | 3 | retakes_only | not-one-of",
          "8000 | 80.00 | 2 | fee_minor_units | wrong-form",
          "8000 | -1 | 2 | fee_minor_units | wrong-form",
          "8000 | 1000000000000 | 2 | fee_minor_units | wrong-form",
          "9000,GBP | 9000,QQQ | 3 | currency | unknown-code",
          "9000,GBP | 9000,gbp | 3 | currency | wrong-form"
        })
    void without_the_form_are_refused_by_line_and_column(
        String what, String instead, int line, String column, String problem) {
      var answer = putOffers(OFFERS.replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(line);
      assertThat(answer.at("/errors/0/column")).isEqualTo(column);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
      assertThat(answer.json().at("/errors/0").has("expected")).isTrue();
    }

    @Test
    void of_a_series_that_is_not_there_are_404() {
      assertThat(putOffers(OFFERS).status()).isEqualTo(404);
    }
  }

  @Nested
  class Prohibited_pairs {

    private static final String PAIRS = "syllabus,syllabus_not_with\n0620,0654\n0654,0620\n";

    @BeforeEach
    void haveSyllabuses() {
      addSyllabuses("0620", "0654");
    }

    private Answer putPairs(String query, String file, String token) {
      return putCsv("/v1/prohibited-pairs" + query, file, "Authorization", token);
    }

    @Test
    void are_taken_each_once() {
      assertThat(must(200, putPairs("?from=2027-06", PAIRS, BOARD)).http().body())
          .isEqualTo("{\"from\":\"2027-06\",\"pairs\":1}");
    }

    @Test
    void are_none_any_more_after_a_header_alone_but_not_after_an_empty_file() {
      must(200, putPairs("?from=2027-06", PAIRS, BOARD));

      assertThat(putPairs("?from=2027-06", "", BOARD).at("/errors/0/problem"))
          .isEqualTo("empty-file");
      assertThat(
              must(200, putPairs("?from=2027-06", "syllabus,syllabus_not_with\n", BOARD))
                  .http()
                  .body())
          .isEqualTo("{\"from\":\"2027-06\",\"pairs\":0}");
    }

    @Test
    void of_one_syllabus_are_refused_by_line_and_column() {
      var answer = putPairs("?from=2027-06", PAIRS.replace("0620,0654", "0620,0620"), BOARD);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("paired-with-itself");
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(2);
      assertThat(answer.at("/refusals/0/column")).isEqualTo("syllabus_not_with");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0620,0654 | 0625,0654 | 2 | syllabus",
          "0654,0620 | 0654,0625 | 3 | syllabus_not_with"
        })
    void of_a_syllabus_that_is_not_there_are_refused_by_line_and_column(
        String what, String instead, int line, String column) {
      var answer = putPairs("?from=2027-06", PAIRS.replace(what, instead), BOARD);

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("paired-syllabus-unknown");
      assertThat(answer.at("/facts/syllabus")).isEqualTo("0625");
      assertThat(answer.json().at("/refusals/0/line").asInt()).isEqualTo(line);
      assertThat(answer.at("/refusals/0/column")).isEqualTo(column);
    }

    @Test
    void without_the_form_are_refused_by_line_and_column() {
      var answer = putPairs("?from=2027-06", PAIRS.replace("0654,0620", "0654,62"), BOARD);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(3);
      assertThat(answer.at("/errors/0/column")).isEqualTo("syllabus_not_with");
    }

    @Test
    void are_in_force_from_a_series_that_must_be_said() {
      assertThat(putPairs("", PAIRS, BOARD).at("/errors/0/parameter")).isEqualTo("from");
      assertThat(putPairs("?from=x", PAIRS, BOARD).at("/errors/0/parameter")).isEqualTo("from");
    }

    @Test
    void are_the_board_s() {
      assertThat(putPairs("?from=2027-06", PAIRS, NORTHGATE).status()).isEqualTo(404);
    }
  }
}
