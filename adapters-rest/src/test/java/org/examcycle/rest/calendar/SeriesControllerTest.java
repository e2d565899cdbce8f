package org.examcycle.rest.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.examcycle.trial.RoomTrial;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series and key dates over HTTP. */
class SeriesControllerTest extends RoomTrial {

  /** A type of the family that the key dates are of. */
  @BeforeEach
  void haveAFamily() {
    addSyllabuses();
  }

  private Answer open(String body) {
    return postJson("/v1/series", body, "Authorization", BOARD);
  }

  @Test
  void a_series_is_opened_and_anybody_reads_it() {
    var opened = open(JUNE_2027);

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.header("Location")).isEqualTo("/v1/series/2027-06");
    assertThat(opened.http().body()).isEqualTo("{\"series\":\"2027-06\"}");
    assertThat(get("/v1/series/2027-06").http().body())
        .isEqualTo(JUNE_2027.substring(0, JUNE_2027.indexOf(",\"keyDates\"")) + "}");
  }

  @Test
  void anybody_reads_the_key_dates_on_days_and_at_instants() {
    must(201, open(JUNE_2027));

    assertThat(get("/v1/series/2027-06/key-dates").http().body())
        .isEqualTo(
            """
            {"items":[{"activity":"final-entries","days":{"first":"2027-02-21",\
            "last":"2027-02-21","timeZone":"Europe/London"},"meaning":"last day on time"},\
            {"family":"IGCSE_AND_O_LEVEL","route":"UK","activity":"results",\
            "instant":"2027-08-19T07:00:00Z","meaning":"results come out"}]}\
            """);
  }

  @Test
  void anybody_subscribes_to_the_key_dates_as_a_calendar() {
    must(201, open(JUNE_2027));

    var answer = get("/v1/series/2027-06/key-dates", "Accept", "text/calendar");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.http().body().lines())
        .startsWith("BEGIN:VCALENDAR")
        .endsWith("END:VCALENDAR")
        .containsSequence(
            "DTSTART;VALUE=DATE:20270221",
            "DTEND;VALUE=DATE:20270222",
            "DESCRIPTION:Whole days in Europe/London",
            "SUMMARY:2027-06 final-entries: last day on time",
            "END:VEVENT")
        .containsSequence(
            "DTSTART:20270819T070000Z",
            "SUMMARY:2027-06 results: results come out (IGCSE_AND_O_LEVEL\\, UK)",
            "END:VEVENT")
        .filteredOn(line -> line.startsWith("UID:"))
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(get("/v1/series/2028-06/key-dates", "Accept", "text/calendar").status())
        .isEqualTo(404);
  }

  @Test
  void a_long_meaning_in_any_script_is_folded_and_read_back_whole() throws Exception {
    var meaning = "የመጨረሻ ቀን፣ ".repeat(12) + "نهاية";
    must(201, open(JUNE_2027.replace("last day on time", meaning)));

    var body = get("/v1/series/2027-06/key-dates", "Accept", "text/calendar").http().body();

    assertThat(body.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(new CalendarBuilder().build(new StringReader(body)).getComponents("VEVENT"))
        .extracting(event -> ((VEvent) event).getSummary().getValue())
        .contains("2027-06 final-entries: " + meaning);
  }

  @Test
  void where_it_is_held_in_which_zone_and_what_it_retakes_are_kept() {
    must(
        201,
        open(
            """
            {"series":"2027-03","kind":"MARCH","currency":"INR","countries":["RO","IN"],\
            "singleZone":"4","retakesFrom":"2026-11",\
            "entryDates":[{"entryKind":"RETAKE","timeZone":"Europe/London","stages":[\
            {"standing":"ON_TIME","lastDay":"2027-01-10",\
            "addition":{"minorUnits":0,"currency":"INR"}}]}],"keyDates":[]}\
            """));

    assertThat(get("/v1/series/2027-03").http().body())
        .isEqualTo(
            """
            {"series":"2027-03","kind":"MARCH","currency":"INR","countries":["IN","RO"],\
            "singleZone":"4","retakesFrom":"2026-11",\
            "entryDates":[{"entryKind":"RETAKE","timeZone":"Europe/London","stages":[\
            {"standing":"ON_TIME","lastDay":"2027-01-10",\
            "addition":{"minorUnits":0,"currency":"INR"}}]}]}\
            """);
  }

  @Test
  void a_series_that_is_there_is_409() {
    must(201, open(JUNE_2027));

    assertThat(open(JUNE_2027).code()).isEqualTo("series-taken");
  }

  @Test
  void stages_that_do_not_follow_are_refused_by_rule() {
    var answer = open(JUNE_2027.replace("2027-04-17", "2027-02-21"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("stages-do-not-follow");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo("/entryDates/0/entryKind");
    assertThat(answer.at("/rule")).isEqualTo("INT-ENT-03");
  }

  @Test
  void stages_of_a_route_that_do_not_follow_are_pointed_out() {
    var dates =
        JUNE_2027.substring(JUNE_2027.indexOf("{\"entryKind"), JUNE_2027.indexOf("],\"key"));
    var answer =
        open(
            JUNE_2027.replace(
                dates,
                ofRoute("INTERNATIONAL", dates)
                    + ","
                    + ofRoute("UK", dates.replace("2027-04-17", "2027-02-21"))));

    assertThat(answer.code()).isEqualTo("stages-do-not-follow");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo("/entryDates/1/entryKind");
  }

  private static String ofRoute(String route, String dates) {
    return dates.replace("\"FIRST\"", "\"FIRST\",\"route\":\"" + route + "\"");
  }

  @ParameterizedTest
  @CsvSource({",", "UK,", ",UK", "UK,UK"})
  void stages_that_others_hold_for_already_are_pointed_out(
      @Nullable String route, @Nullable String again) {
    var dates =
        JUNE_2027.substring(JUNE_2027.indexOf("{\"entryKind"), JUNE_2027.indexOf("],\"key"));
    var both = Stream.of(route, again).map(each -> each == null ? dates : ofRoute(each, dates));

    var answer = open(JUNE_2027.replace(dates, both.collect(joining(","))));

    assertThat(answer.code()).isEqualTo("stages-given-twice");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo("/entryDates/1");
  }

  @Test
  void an_addition_in_another_currency_is_pointed_out() {
    var answer = open(JUNE_2027.replace("4000,\"currency\":\"GBP\"", "4000,\"currency\":\"EUR\""));

    assertThat(answer.code()).isEqualTo("addition-in-other-currency");
    assertThat(answer.at("/refusals/0/pointer"))
        .isEqualTo("/entryDates/0/stages/1/addition/currency");
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST, RETAKE, no-series-to-retake",
    "GBP, 'GBP\",\"retakesFrom\":\"2027-03', no-closing-date-for-retakes"
  })
  void retakes_without_a_series_or_a_closing_date_are_refused_by_rule(
      String what, String instead, String code) {
    var answer = open(JUNE_2027.replaceFirst(what, instead));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("/rule")).isEqualTo("INT-ENT-05");
  }

  @Test
  void two_key_dates_for_one_activity_are_refused_by_rule() {
    var last = "\"meaning\":\"last day on time\"}";
    var again = ",{\"activity\":\"final-entries\",\"instant\":\"2027-02-22T00:00:00Z\"," + last;
    var elsewhere = again.replace("{", "{\"route\":\"UK\",");

    var answer = open(JUNE_2027.replace(last, last + again));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("key-date-given-twice");
    assertThat(answer.at("/facts/activity")).isEqualTo("final-entries");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo("/keyDates/1");
    assertThat(open(JUNE_2027.replace(last, last + again + elsewhere)).at("/refusals/0/pointer"))
        .isEqualTo("/keyDates/1");
    must(201, open(JUNE_2027.replace(last, last + elsewhere)));
  }

  @Test
  void one_that_is_not_there_is_404() {
    assertThat(get("/v1/series/2027-06").status()).isEqualTo(404);
    assertThat(get("/v1/series/2027-06/key-dates").status()).isEqualTo(404);
    assertThat(get("/v1/series/June").status()).isEqualTo(400);
  }

  @Test
  void a_centre_opens_none() {
    assertThat(postJson("/v1/series", JUNE_2027, "Authorization", NORTHGATE).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2027-06\" | \"2027-13\" | /series | no-such-month",
        "\"2027-06\" | \"2027-00\" | /series | no-such-month",
        "\"2027-06\" | \"12027-06\" | /series | wrong-form",
        "\"2027-06\" | \"-2027-06\" | /series | wrong-form",
        "\"2027-06\" | \"0000-01\" | /series | wrong-form",
        "\"2027-06\" | \"1899-06\" | /series | wrong-form",
        "\"JUNE_NOVEMBER\" | \"june\" | /kind | wrong-form",
        "\"GBP\",\"countries\" | \"XXY\",\"countries\" | /currency | unknown-code",
        "\"GBP\",\"countries\" | \"XXX\",\"countries\" | /currency | unknown-code",
        "\"countries\":[] | \"countries\":[\"mz\"] | /countries/0 | wrong-form",
        "\"countries\":[] | \"countries\":[\"MZ\",\"XX\"] | /countries/1 | unknown-code",
        "\"countries\":[] | \"countries\":[\"MZ\",\"PK\",\"MZ\"] | /countries/2 |"
            + " duplicate-country",
        "\"Europe/London\",\"stages\" | \"+00:00\",\"stages\" | /entryDates/0/timeZone |"
            + " wrong-form",
        "\"FIRST\" | \"SECOND\" | /entryDates/0/entryKind | not-one-of",
        "\"2027-04-17\" | \"17 April\" | /entryDates/0/stages/1/lastDay | wrong-form",
        "\"2027-04-17\" | \"2027-02-29\" | /entryDates/0/stages/1/lastDay | no-such-day",
        "\"2027-08-19T07:00:00Z\" | \"2027-08-32T07:00:00Z\" | /keyDates/1/instant | no-such-time",
        "\"2027-08-19T07:00:00Z\" | \"2027-08-19T24:00:00Z\" | /keyDates/1/instant | no-such-time",
        "\"2027-08-19T07:00:00Z\" | \"2027-08-19T07:60:00Z\" | /keyDates/1/instant | no-such-time",
        "\"2027-08-19T07:00:00Z\" | \"2027-06-30T23:59:60Z\" | /keyDates/1/instant | no-such-time",
        "T07:00:00Z | T07:00:00+14:01 | /keyDates/1/instant | no-such-time",
        "T07:00:00Z | T07:00:00-12:01 | /keyDates/1/instant | no-such-time",
        "T07:00:00Z | T07:00:00+13:60 | /keyDates/1/instant | no-such-time",
        "T07:00:00Z | T07:00Z | /keyDates/1/instant | wrong-form",
        "T07:00:00Z | T07:00:00 | /keyDates/1/instant | wrong-form",
        "T07:00:00Z | T07:00:00+0100 | /keyDates/1/instant | wrong-form",
        "T07:00:00Z | ' 07:00:00Z' | /keyDates/1/instant | wrong-form",
        "T07:00:00Z | T07:00:00.Z | /keyDates/1/instant | wrong-form",
        "T07:00:00Z | T07:00:00.0000001Z | /keyDates/1/instant | wrong-form",
        "\"2027-08-19T07:00:00Z\" | \"0000-08-19T07:00:00Z\" | /keyDates/1/instant | wrong-form",
        "\"2027-08-19T07:00:00Z\" | \"-2027-08-19T07:00:00Z\" | /keyDates/1/instant | wrong-form",
        "\"2027-08-19T07:00:00Z\" | \"20270-08-19T07:00:00Z\" | /keyDates/1/instant | wrong-form",
        "\"GBP\",\"countries\" | \"gbp\",\"countries\" | /currency | wrong-form",
        "\"2027-04-17\" | \"1899-12-31\" | /entryDates/0/stages/1/lastDay | wrong-form",
        "\"2027-04-17\" | \"3000-01-01\" | /entryDates/0/stages/1/lastDay | wrong-form",
        "\"2027-08-19T07:00:00Z\" | \"9999-12-31T07:00:00Z\" | /keyDates/1/instant | wrong-form",
        "{\"minorUnits\":4000,\"currency\":\"GBP\"} | null | /entryDates/0/stages/1/addition |"
            + " missing",
        "{\"minorUnits\":4000 | {\"minorUnits\":1000000000001 |"
            + " /entryDates/0/stages/1/addition/minorUnits | max",
        "{\"minorUnits\":4000 | {\"minorUnits\":-1 |"
            + " /entryDates/0/stages/1/addition/minorUnits | negative",
        "{\"minorUnits\":0 | {\"minorUnits\":1 |"
            + " /entryDates/0/stages/0/addition/minorUnits | costs-when-on-time",
        "\"last\":\"2027-02-21\" | \"last\":\"2027-02-20\" | /keyDates/0/days/last |"
            + " before-first",
        "\"instant\":\"2027-08-19T07:00:00Z\", | '' | /keyDates/1 | days-or-instant",
        "\"results come out\" | \" \" | /keyDates/1/meaning | words"
      })
  void a_body_without_the_form_is_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = open(JUNE_2027.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    if (problem.equals("wrong-form")) {
      assertThat(answer.json().at("/errors/0").has("expected")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "T06:59:59Z, 2027-08-19T06:59:59Z",
    "t07:00:00z, 2027-08-19T07:00:00Z",
    "T23:59:59.999999Z, 2027-08-19T23:59:59.999999Z",
    "T07:00:00.100000000Z, 2027-08-19T07:00:00.100Z",
    "T07:00:00+14:00, 2027-08-18T17:00:00Z",
    "T07:00:00-12:00, 2027-08-19T19:00:00Z",
    "T07:00:00+00:00, 2027-08-19T07:00:00Z"
  })
  void an_instant_is_the_one_that_was_meant(String written, String kept) {
    must(201, open(JUNE_2027.replace("T07:00:00Z", written)));

    assertThat(get("/v1/series/2027-06/key-dates").http().body())
        .contains("\"instant\":\"" + kept + "\"");
  }

  @Test
  void a_key_date_on_days_and_at_an_instant_is_refused() {
    var answer =
        open(
            JUNE_2027.replace(
                "\"meaning\":\"last day on time\"",
                "\"instant\":\"2027-02-21T00:00:00Z\",\"meaning\":\"last day on time\""));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo("/keyDates/0");
  }
}
