package org.examcycle.rest.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.EnglishTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sittings and entries for them over HTTP. */
class SittingsControllerTest extends EnglishTrial {

  @BeforeEach
  void prepare() {
    prepareExamDate();
  }

  private Answer open(String sitting) {
    return postJson("/v1/sittings", sitting, "Authorization", NORTHGATE);
  }

  @Nested
  class A_sitting {

    @Test
    void is_opened_and_read() {
      var opened = must(201, open(OPENING));

      assertThat(opened.header("Location")).isEqualTo(SITTING);
      assertThat(opened.header("ETag")).isEqualTo("\"1\"");
      var read = get(SITTING, "Authorization", NORTHGATE);
      assertThat(read.at("/zone")).isEqualTo("Africa/Maputo");
      assertThat(read.json().path("times").size()).isEqualTo(5);
      assertThat(read.json().at("/policy/late/fee").asInt()).isEqualTo(4000);
      assertThat(open(OPENING).status()).isEqualTo(409);
      assertThat(get(SITTING, "Authorization", SOUTHGATE).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Africa/Maputo | Africa/Nowhere | /zone | unknown-zone",
          "Africa/Maputo | +01:00 | /zone | wrong-form",
          "\"Northgate Hall\" | \"\" | /venue | words",
          "T09:00:00 | at nine | /times/0/startsAt | wrong-form",
          "GBP | gbp | /policy/currency | wrong-form",
          "GBP | XXX | /policy/currency | unknown-code",
          "\"percent\":100 | \"percent\":101 | /policy/refunds/0/percent | max",
          "\"entryFee\":15000 | \"entryFee\":-1 | /policy/entryFee | min",
          "\"entryFee\":15000, | '' | /policy/entryFee | missing",
          "FCE-2027-06-05-paper | FCE-2027-06-31-paper | /examDate | no-such-day",
          "100}] | 100},{\"until\":\"2027-04-10\",\"percent\":50}] | /policy/refunds/1/until"
              + " | duplicate-day"
        })
    void without_the_form_is_refused_by_pointer(
        String what, String instead, String pointer, String problem) {
      var answer = open(OPENING.replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"USE_OF_ENGLISH\" | \"WRITING\" | 2 | component-time-missing | ENG-EXM-04 | /times",
          "2027-06-04T14 | 2027-07-15T14 | 1 | component-outside-exam-date | ENG-EXM-01 |"
              + " /times/4/component",
          "FCE-2027-06-05-paper | FCE-2027-06-06-paper | 1 | exam-date-not-scheduled |"
              + " ENG-EXM-01 | /examDate",
          "{\"component\":\"READING\" | {\"component\":\"READING\",\"startsAt\":"
              + "\"2027-06-05T08:00:00\"},{\"component\":\"READING\" | 1 |"
              + " component-timed-twice | ENG-EXM-04 | /times/1",
          "\"WRITING\" | \"SINGING\" | 2 | component-time-missing | ENG-EXM-04 | /times",
          "2027-04-20 | 2027-04-10 | 1 | late-entries-outside-their-time | ENG-EXM-03 |"
              + " /policy/late"
        })
    void that_cannot_be_is_refused_for_every_reason(
        String what, String instead, int reasons, String code, String rule, String pointer) {
      var answer = open(OPENING.replace(what, instead));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo(code);
      assertThat(answer.at("/rule")).isEqualTo(rule);
      assertThat(answer.json().path("refusals").size()).isEqualTo(reasons);
      assertThat(answer.at("/refusals/0/pointer")).isEqualTo(pointer);
      assertThat(get(SITTING, "Authorization", NORTHGATE).status()).isEqualTo(404);
    }
  }

  @Nested
  class A_centre_that_is_not_seen {

    @Test
    void is_pointed_out_like_one_that_there_is_not() {
      var absent = openAt("MZ999");
      var another = openAt("MZ041");

      assertThat(another.status()).isEqualTo(422);
      assertThat(another.code()).isEqualTo("not-found");
      assertThat(another.at("/rule")).isEqualTo("COM-ACC-02");
      assertThat(another.at("/refusals/0/pointer")).isEqualTo("/centre");
      assertThat(another.http().body()).isEqualTo(absent.http().body());
    }

    private Answer openAt(String centre) {
      return postJson(
          "/v1/sittings",
          OPENING.replace("MZ040", centre),
          "Authorization",
          NORTHGATE,
          "X-Request-Id",
          "request-1");
    }
  }

  @Nested
  class An_entry {

    @BeforeEach
    void openSitting() {
      must(201, open(OPENING));
    }

    @Test
    void is_made_and_tells_no_secret() {
      var made = must(201, enter(AMIRA));

      assertThat(made.header("Location")).isEqualTo("/v1/sitting-entries/" + made.at("/id"));
      assertThat(made.at("/candidateId")).matches("[A-Z]{3}[0-9]{6}");
      assertThat(made.at("/standing")).isEqualTo("ON_TIME");
      assertThat(made.json().at("/charged/minorUnits").asInt()).isEqualTo(15000);
      assertThat(made.http().body()).doesNotContain("ecret");

      var read = get(made.header("Location"), "Authorization", NORTHGATE);
      assertThat(read.at("/name")).isEqualTo("أميرة حداد");
      assertThat(read.json().path("edition").asInt()).isEqualTo(1);
      assertThat(read.header("ETag")).isEqualTo("\"1\"");
      assertThat(read.http().body()).doesNotContain("ecret");
      assertThat(get(SITTING + "/entries", "Authorization", NORTHGATE).at("/items/0/candidateId"))
          .isEqualTo(made.at("/candidateId"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"Amira Haddad\" | null | /latinName | missing",
          "\"Amira Haddad\" | 7 | /latinName | wrong-type",
          "2008-04-12 | 12.4.2008 | /dateOfBirth | wrong-form",
          "FEMALE | F | /sex | not-one-of",
          "\"ar\" | \"no language\" | /language | wrong-form",
          "\"sex\" | \"gender\" | /gender | unknown-field"
        })
    void without_the_form_is_refused_by_pointer(
        String what, String instead, String pointer, String problem) {
      var answer = enter(AMIRA.replace(what, instead));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
      assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    }

    @Test
    void that_is_no_json_is_malformed() {
      assertThat(enter("{\"latinName\":").status()).isEqualTo(400);
      assertThat(enter("").status()).isEqualTo(400);
    }

    @Test
    void under_a_name_that_cannot_be_printed_is_refused_without_repeating_it() {
      var answer = enter(AMIRA.replace("Amira Haddad", "Амира"));

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("latin-name-not-printable");
      assertThat(answer.http().body()).doesNotContain("Амира", "2008");
    }

    @ParameterizedTest
    @CsvSource({
      "'Amira \uD83D\uDE00', character-unprintable",
      "12, latin-name-not-printable",
      "'Amira ', latin-name-not-printable"
    })
    void under_two_names_of_which_each_has_a_fault_is_refused_for_both(String latin, String code) {
      var answer = enter(AMIRA.replace("Amira Haddad", latin).replace("حداد", "حداد \uD83D\uDE00"));

      var refusals = answer.json().path("refusals");
      assertThat(refusals.findValuesAsString("code"))
          .containsExactlyInAnyOrder("character-unprintable", code);
      assertThat(refusals.findValuesAsString("pointer"))
          .containsExactlyInAnyOrder("/nativeName", "/latinName");
    }

    @Test
    void twice_is_a_duplicate() {
      must(201, enter(AMIRA));

      assertThat(enter(AMIRA).status()).isEqualTo(409);
      assertThat(enter(AMIRA).code()).isEqualTo("candidate-entered-already");
    }

    @Test
    void of_an_unknown_sitting_and_of_another_centre_s_is_404() {
      var never = "/v1/sittings/MZ040-FCE-2027-12-04-paper/entries";

      assertThat(postJson(never, AMIRA, "Authorization", NORTHGATE).status()).isEqualTo(404);
      assertThat(postJson(SITTING + "/entries", AMIRA, "Authorization", SOUTHGATE).status())
          .isEqualTo(404);
      assertThat(postJson("/v1/sittings/June/entries", AMIRA, "Authorization", NORTHGATE).status())
          .isEqualTo(400);
    }
  }

  @Nested
  class A_Confirmation_of_Entry {

    private String entry = "";

    @BeforeEach
    void enterAmira() {
      must(201, open(OPENING));
      entry = must(201, enter(AMIRA)).header("Location");
    }

    private Answer act(String what, String token, String... headers) {
      var all = new String[headers.length + 2];
      System.arraycopy(headers, 0, all, 2, headers.length);
      all[0] = "Authorization";
      all[1] = token;
      return send("POST", entry + what, new byte[0], all);
    }

    private Answer confirmation(String token) {
      return get(entry + "/confirmation", "Authorization", token);
    }

    @Test
    void names_what_the_candidate_must_know() {
      var confirmation = must(200, confirmation(NORTHGATE));

      assertThat(confirmation.at("/exam")).isEqualTo("B2 First");
      assertThat(confirmation.at("/secretNumber")).matches("[0-9]{4}");
      assertThat(confirmation.at("/resultBy")).isEqualTo("2027-07-17");
      assertThat(confirmation.at("/times/4/startsAt")).isEqualTo("2027-06-04T14:10:00");
      assertThat(confirmation.header("Cache-Control")).contains("no-store");
      assertThat(confirmation(SOUTHGATE).status()).isEqualTo(404);
      assertThat(confirmation(BOARD).status()).isEqualTo(404);
    }

    @Test
    void is_issued_anew_on_a_version_by_the_centre_alone() {
      var old = confirmation(NORTHGATE).at("/secretNumber");

      assertThat(act("/confirmation", NORTHGATE).status()).isEqualTo(428);
      var refused = act("/confirmation", BOARD, "If-Match", "\"1\"");
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.at("/facts/centre")).isEqualTo("MZ040");
      var reissued = act("/confirmation", NORTHGATE, "If-Match", "\"1\"");
      assertThat(reissued.http().body()).isEqualTo("{\"edition\":2}");
      assertThat(reissued.header("ETag")).isEqualTo("\"2\"");
      assertThat(confirmation(NORTHGATE).at("/secretNumber")).isNotEqualTo(old);
      assertThat(act("/confirmation", NORTHGATE, "If-Match", "\"1\"").status()).isEqualTo(412);
    }

    @Test
    void is_issued_by_the_holder_of_the_records_of_a_closed_centre() {
      var holder = "/v1/centres/MZ040/records-holder";
      var unknown = putJson(holder, "{\"holder\":\"ZZ999\"}", "Authorization", BOARD);
      assertThat(unknown.status()).isEqualTo(422);
      assertThat(unknown.at("/refusals/0/pointer")).isEqualTo("/holder");
      var southgate = "{\"holder\":\"MZ041\"}";
      assertThat(putJson(holder, southgate, "Authorization", BOARD).code())
          .isEqualTo("centre-not-closed");
      var closed = CENTRE.replace("APPROVED", "WITHDRAWN");
      must(204, putJson("/v1/centres/MZ040", closed, "Authorization", BOARD, "If-Match", "\"1\""));
      must(204, putJson(holder, southgate, "Authorization", BOARD));

      assertThat(act("/confirmation", NORTHGATE, "If-Match", "\"1\"").at("/facts/centre"))
          .isEqualTo("MZ041");
      must(200, act("/confirmation", SOUTHGATE, "If-Match", "\"1\""));
    }

    @Test
    void is_there_no_more_once_the_entry_is_withdrawn() {
      assertThat(act("/withdrawal", NORTHGATE).status()).isEqualTo(428);
      var withdrawn = must(200, act("/withdrawal", NORTHGATE, "If-Match", "\"1\""));
      assertThat(withdrawn.json().at("/refund/minorUnits").asInt()).isEqualTo(15000);

      assertThat(confirmation(NORTHGATE).code()).isEqualTo("entry-withdrawn-already");
      assertThat(
              get(entry, "Authorization", NORTHGATE)
                  .json()
                  .at("/withdrawal/refund/minorUnits")
                  .asInt())
          .isEqualTo(15000);
    }

    @Test
    void is_new_when_the_entry_moves_to_another_date() {
      must(201, postJson("/v1/exam-dates", JUNE.replace("06-05", "06-12"), "Authorization", BOARD));
      must(201, open(OPENING.replace("FCE-2027-06-05", "FCE-2027-06-12")));
      var to = "{\"examDate\":\"FCE-2027-06-12-paper\"}";
      var path = entry + "/moves";

      assertThat(postJson(path, to, "Authorization", NORTHGATE).status()).isEqualTo(428);
      var moved = postJson(path, to, "Authorization", NORTHGATE, "If-Match", "\"1\"");
      assertThat(must(200, moved).header("ETag")).isEqualTo("\"2\"");
      assertThat(confirmation(NORTHGATE).json().path("edition").asInt()).isEqualTo(2);
      assertThat(confirmation(NORTHGATE).at("/sitting")).isEqualTo("MZ040-FCE-2027-06-12-paper");
    }

    @Test
    void does_not_move_to_a_date_that_takes_nothing_more_or_has_the_same_person() {
      must(201, postJson("/v1/exam-dates", JUNE.replace("06-05", "06-12"), "Authorization", BOARD));
      must(201, open(OPENING.replace("FCE-2027-06-05", "FCE-2027-06-12")));
      var other = SITTING.replace("06-05", "06-12") + "/entries";
      must(201, postJson(other, AMIRA, "Authorization", NORTHGATE));
      itIs("2027-04-30T12:00:00Z");

      var refused =
          postJson(
              entry + "/moves",
              "{\"examDate\":\"FCE-2027-06-12-paper\"}",
              "Authorization",
              NORTHGATE,
              "If-Match",
              "\"1\"");

      assertThat(refused.json().path("refusals").findValuesAsString("code"))
          .containsExactly("entries-for-sitting-shut", "candidate-entered-already");
      assertThat(refused.json().path("refusals").findValuesAsString("pointer"))
          .containsExactly("/examDate", "/examDate");
    }

    @Test
    void of_an_id_that_is_none_is_malformed() {
      assertThat(get("/v1/sitting-entries/17/confirmation", "Authorization", NORTHGATE).status())
          .isEqualTo(400);
    }
  }
}
