package org.examcycle.rest.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.sheet.TextSheet;
import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of entries over HTTP. */
class EntryFileControllerTest extends RoomTrial {

  private static final String SENT = "/v1/series/2027-06/entry-files?taking=GOOD_ROWS";
  private static final String EXPORT = "/v1/centres/MZ040/series/2027-06/entry-export";
  private static final String FILE =
      """
      centre,candidate,syllabus,option,name,latin_name,language,date_of_birth,sex,status
      MZ040,0001,0620,BX,"=1+1, أميرة",Amira,ar,2010-05-17,FEMALE,SCHOOL
      MZ040,0001,0610,,,,,,,
      MZ040,0001,O620,BX,,,,,,
      """;

  @Autowired private ListWaitingEntryFiles waiting;
  @Autowired private WorkOnEntryFile workOn;

  @BeforeEach
  void prepare() {
    prepareJune2027();
  }

  private Answer send(byte[] file) {
    return postCsv(SENT, file, "Authorization", NORTHGATE);
  }

  private Answer send(String file) {
    return send(file.getBytes(StandardCharsets.UTF_8));
  }

  private void work() {
    var job = Call.by(new Caller.Job("entry-files"), Instant.EPOCH, "job");
    var files = waiting.handle(job, new ListWaitingEntryFiles.Query()).ifGranted().orElseThrow();
    for (var file : files) {
      while (workOn
          .handle(job, new WorkOnEntryFile.Command(file))
          .ifGranted()
          .orElseThrow()
          .more()) {
        // Step by step.
      }
    }
  }

  @Test
  void a_file_is_received_worked_through_and_reported() {
    var sent = must(202, send(FILE));
    var file = sent.header("Location");
    assertThat(file).isEqualTo("/v1/entry-files/" + sent.at("/id"));
    assertThat(get(file, "Authorization", NORTHGATE).at("/state")).isEqualTo("WAITING");
    work();

    var read = get(file, "Authorization", NORTHGATE).json();
    assertThat(read.at("/state").asString()).isEqualTo("DONE");
    assertThat(read.at("/rows").asInt()).isEqualTo(3);
    assertThat(read.at("/reached").asInt()).isEqualTo(4);
    assertThat(read.at("/taken").asInt()).isEqualTo(2);
    assertThat(read.at("/faulty").asInt()).isEqualTo(1);
    var fault = get(file + "/faults", "Authorization", NORTHGATE).json().at("/items/0");
    assertThat(fault.at("/line").asInt()).isEqualTo(4);
    assertThat(fault.at("/column").asString()).isEqualTo("syllabus");
    assertThat(fault.at("/code").asString()).isEqualTo("value-not-accepted");
    assertThat(fault.at("/rule").asString()).isEqualTo("INT-ENT-01");
    assertThat(fault.at("/facts/form").asString()).isEqualTo("[0-9]{4}|[A-Z]{3,4}");
  }

  @ParameterizedTest
  @CsvSource({"2001-02-29, no-such-day", "29.2.2000, value-not-accepted"})
  void a_day_that_the_calendar_has_not_is_told_from_one_that_is_written_otherwise(
      String born, String code) {
    var file = send(FILE.replace("2010-05-17", born)).header("Location");
    work();

    var fault = get(file + "/faults", "Authorization", NORTHGATE).json().at("/items/0");
    assertThat(fault.at("/column").asString()).isEqualTo("date_of_birth");
    assertThat(fault.at("/code").asString()).isEqualTo(code);
    assertThat(fault.at("/rule").asString()).isEqualTo("INT-CAN-02");
  }

  @Test
  void its_faults_come_as_a_file_too() {
    var rows = new StringBuilder("centre,candidate,syllabus\n");
    for (var row = 0; row < 501; row++) {
      rows.append("MZ040,0009,O620\n");
    }
    var file = send(rows.toString()).header("Location");
    work();

    var csv = get(file + "/faults", "Authorization", NORTHGATE, "Accept", "text/csv");
    var part = get(file + "/faults?limit=1", "Authorization", NORTHGATE, "Accept", "text/csv");
    assertThat(part.at("/errors/0/problem")).isEqualTo("unknown-parameter");
    assertThat(csv.http().body().lines())
        .hasSize(502)
        .startsWith("line,column,code,rule,facts")
        .endsWith(
            "502,syllabus,value-not-accepted,INT-ENT-01,"
                + "\"{\"\"rule\"\":\"\"INT-ENT-01\"\",\"\"form\"\":\"\"[0-9]{4}|[A-Z]{3,4}\"\"}\"");
  }

  @Test
  void the_same_with_a_mark_and_carriage_returns_is_another_file_that_changes_nothing() {
    send(FILE);
    work();
    var again = must(202, send("\uFEFF" + FILE.replace("\n", "\r\n")));
    work();

    var read = get(again.header("Location"), "Authorization", NORTHGATE).json();
    assertThat(read.at("/taken").asInt()).isZero();
    assertThat(read.at("/unchanged").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "centre, | place, | 1 | place | unknown-column",
        "centre, | centre,centre, | 1 | centre | duplicate-column",
        "centre,candidate, | candidate, | 1 | centre | missing-column",
        "أميرة\" | أميرة | 2 | | unreadable-quotes"
      })
  void without_its_form_it_is_refused_by_line_and_column(
      String what, String instead, int line, String column, String problem) {
    var answer = send(FILE.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-file");
    assertThat(answer.json().at("/errors").findValuesAsString("problem")).contains(problem);
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(line);
    assertThat(
            get("/v1/series/2027-06/entry-files", "Authorization", NORTHGATE).json().at("/items"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'0610', 3", "'0610,,,,,,,,', 11"})
  void a_row_with_another_number_of_values_is_faulty_and_the_others_are_taken(
      String instead, int values) {
    var file = must(202, send(FILE.replace("0610,,,,,,,", instead))).header("Location");
    work();

    assertThat(get(file, "Authorization", NORTHGATE).json().at("/taken").asInt()).isEqualTo(1);
    var fault = get(file + "/faults", "Authorization", NORTHGATE).json().at("/items/0");
    assertThat(fault.at("/line").asInt()).isEqualTo(3);
    assertThat(fault.has("column")).isFalse();
    assertThat(fault.at("/code").asString()).isEqualTo("other-number-of-values");
    assertThat(fault.at("/facts/columns").asInt()).isEqualTo(10);
    assertThat(fault.at("/facts/values").asInt()).isEqualTo(values);
  }

  @Test
  void a_quote_that_has_taken_in_other_rows_ends_the_file() {
    var swallowed =
        FILE.replace("أميرة\",", "أميرة,").replace("0001,O620,BX,,,,,,", "0001\",O620,BX,,,,,,");
    var answer = send(swallowed);

    assertThat(answer.code()).isEqualTo("malformed-file");
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(2);
  }

  @Test
  void what_a_trial_finds_well_is_not_said_to_be_taken() {
    var file =
        postCsv(
                SENT.replace("GOOD_ROWS", "TRIAL"),
                FILE.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                NORTHGATE)
            .header("Location");
    work();

    var read = get(file, "Authorization", NORTHGATE).json();
    assertThat(read.at("/taken").asInt()).isZero();
    assertThat(read.at("/notStored").asInt()).isEqualTo(2);
  }

  @Test
  void empty_or_in_another_encoding_it_is_refused() {
    assertThat(send("").at("/errors/0/problem")).isEqualTo("empty-file");
    assertThat(send(FILE.lines().findFirst().orElseThrow()).at("/errors/0/problem"))
        .isEqualTo("no-lines");
    assertThat(
            send(FILE.replace("Amira", "Amélia").getBytes(Charset.forName("windows-1252")))
                .at("/errors/0/problem"))
        .isEqualTo("not-utf-8");
  }

  @Test
  void how_it_is_to_be_taken_must_be_said() {
    var path = "/v1/series/2027-06/entry-files";
    var file = FILE.getBytes(StandardCharsets.UTF_8);

    assertThat(postCsv(path, file, "Authorization", NORTHGATE).code())
        .isEqualTo("malformed-parameter");
    var some = postCsv(path + "?taking=good_rows", file, "Authorization", NORTHGATE);
    assertThat(some.code()).isEqualTo("malformed-parameter");
    assertThat(some.json().at("/errors/0").toString())
        .isEqualTo(
            """
            {"parameter":"taking","problem":"not-one-of",\
            "expected":{"values":["TRIAL","GOOD_ROWS","ALL_OR_NOTHING"]}}\
            """);
  }

  @Test
  void others_files_are_not_there() {
    var file = send(FILE).header("Location");

    assertThat(get(file, "Authorization", SOUTHGATE).status()).isEqualTo(404);
    assertThat(get(file + "/faults", "Authorization", SOUTHGATE).status()).isEqualTo(404);
    assertThat(
            send("POST", file + "/cancellation", new byte[0], "Authorization", SOUTHGATE).status())
        .isEqualTo(404);
    assertThat(get(file, "Authorization", BOARD).status()).isEqualTo(200);
  }

  @Test
  void it_is_cancelled_once() {
    var file = send(FILE).header("Location");

    assertThat(
            send("POST", file + "/cancellation", new byte[0], "Authorization", NORTHGATE).status())
        .isEqualTo(204);
    assertThat(send("POST", file + "/cancellation", new byte[0], "Authorization", NORTHGATE).code())
        .isEqualTo("file-not-waiting");
  }

  @Test
  void what_a_centre_has_comes_back_as_it_was_sent() {
    send(FILE);
    work();

    var csv = get(EXPORT, "Authorization", NORTHGATE, "Accept", "text/csv");
    assertThat(csv.header("Content-Disposition"))
        .contains("attachment")
        .contains("entries-MZ040-2027-06.csv");
    assertThat(csv.http().body().split("\r\n"))
        .containsExactly(
            "action,centre,candidate,syllabus,option,new_syllabus,new_option,previous_series,"
                + "previous_centre,previous_candidate,carried_series,carried_centre,"
                + "carried_candidate,name,latin_name,language,date_of_birth,sex,"
                + "status,uci,uln",
            "enter,MZ040,0001,0610,,,,,,,,,,\"=1+1, أميرة\",Amira,ar,2010-05-17,FEMALE,SCHOOL,,",
            "enter,MZ040,0001,0620,BX,,,,,,,,,\"=1+1, أميرة\",Amira,ar,2010-05-17,FEMALE,SCHOOL,,");
    var again = must(202, send(csv.http().body()));
    work();
    assertThat(
            get(again.header("Location"), "Authorization", NORTHGATE)
                .json()
                .at("/unchanged")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void or_as_a_workbook() {
    send(FILE);
    work();

    var workbook = get(EXPORT, "Authorization", NORTHGATE, "Accept", TextSheet.XLSX);
    assertThat(workbook.status()).isEqualTo(200);
    assertThat(workbook.header("Content-Type")).isEqualTo(TextSheet.XLSX);
    assertThat(workbook.http().body()).startsWith("PK");
    assertThat(get(EXPORT, "Authorization", SOUTHGATE, "Accept", TextSheet.XLSX).status())
        .isEqualTo(404);
  }

  @Test
  void the_format_is_there_for_everybody() {
    var template = get("/formats/entries.csv");
    assertThat(template.http().body()).startsWith("action,centre,candidate,").endsWith("uln\r\n");
    var metadata = get("/formats/entries.csv-metadata.json");
    assertThat(metadata.header("Content-Type")).isEqualTo("application/csvm+json");
    assertThat(metadata.at("/url")).isEqualTo("entries.csv");
    assertThat(metadata.json().at("/tableSchema/columns").findValuesAsString("name"))
        .isEqualTo(List.of(template.http().body().strip().split(",")));
    assertThat(metadata.at("/tableSchema/columns/3/datatype/format"))
        .isEqualTo("[0-9]{4}|[A-Z]{3,4}");
  }
}
