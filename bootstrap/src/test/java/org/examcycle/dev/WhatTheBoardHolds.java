package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Looks at the demonstration board as a newcomer does, and counts what nobody sees at once. */
final class WhatTheBoardHolds {

  private static final String PASSWORD_FIELD = "\"password\":\"long enough to keep\"";

  private final DevelopmentProcess application;
  private final LocalDate loaded;

  WhatTheBoardHolds(DevelopmentProcess application) throws SQLException, IOException {
    this.application = application;
    this.loaded =
        LocalDate.parse(
            application.ask("select (marked_at at time zone 'UTC')::date from demonstration_mark"));
  }

  void check() throws Exception {
    peopleWithNamesOfManyScripts();
    entriesOpenAndLate();
    syllabusesThatAreNotTakenTogether();
    realTablesAwardedAndReleased();
    aFamilyThatIsOutAndOneUnderEmbargo();
    englishResultsInsideTheWindowAndBeforeIt();
    aResultToVerifyAtOnce();
    mailThatIsShown();
    forHowLongRecordsAreKept();
    pagesAndConfirmationsThatSayDemonstration();
  }

  private void peopleWithNamesOfManyScripts() throws SQLException, IOException {
    assertThat(number("select count(*) from candidate")).isBetween(200, 300);
    assertThat(number("select count(distinct language) from candidate")).isGreaterThan(20);
    assertThat(number("select max(length(name)) from candidate")).isGreaterThan(60);
  }

  private void entriesOpenAndLate() throws SQLException, IOException {
    assertThat(number("select count(*) from entry where standing = 'LATE'")).isPositive();
    assertThat(number("select count(*) from entry where standing = 'ON_TIME'")).isGreaterThan(150);
  }

  private void syllabusesThatAreNotTakenTogether() throws SQLException, IOException {
    assertThat(
            number(
                "select count(*) from prohibited_pair p"
                    + " join syllabus one on one.code = p.one"
                    + " join syllabus other on other.code = p.other"))
        .isPositive();
  }

  private void realTablesAwardedAndReleased() throws IOException, InterruptedException {
    assertThat(broadsheet("centre-mumbai", "IN403", "2020-03")).contains("Combined Science", "A*");
    assertThat(broadsheet("centre-leeds", "68199", "2018-11")).containsPattern("[1-9]\\([A-Z]+\\)");
    assertThat(broadsheet("centre-lagos", "NG215", "2022-06")).contains(",P1,");
    assertThat(broadsheet("centre-singapore", "SG018", "2023-11"))
        .contains("Chemistry", ",DEMONSTRATION");
  }

  private void aFamilyThatIsOutAndOneUnderEmbargo() throws IOException, InterruptedException {
    var series = YearMonth.from(loaded).minusMonths(2).toString();
    var releases = application.getAs("release-1", "/v1/series/" + series + "/releases").body();
    assertThat(releases).containsPattern("AS_AND_A_LEVEL\".*\"APPROVED\".*\"APPROVED\"");
    assertThat(broadsheet("centre-mumbai", "IN403", series))
        .contains("Physics")
        .doesNotContain("Chemistry");
    application.send("PUT", "/dev/clock", loaded.plusDays(6) + "T05:00:00Z");
    assertThat(broadsheet("centre-mumbai", "IN403", series)).contains("Physics", "Chemistry");
    application.send("DELETE", "/dev/clock", "");
  }

  private void englishResultsInsideTheWindowAndBeforeIt() throws IOException, InterruptedException {
    assertThat(sitting("centre-singapore", "SG018-FCE-" + loaded.minusDays(40) + "-paper"))
        .contains("\"RESULT\"", "\"NO_RESULT\"", "\"PENDING\"");
    assertThat(sitting("centre-lagos", "NG215-CAE-" + loaded.minusDays(24) + "-paper"))
        .contains("\"NOT_YET\"")
        .doesNotContain("overall");
  }

  private void aResultToVerifyAtOnce() throws IOException, InterruptedException {
    assertThat(application.post("/v1/verifications", numbers()).body())
        .contains("\"VERIFIED\"", "Grace Ashworth", "\"demonstration\":true");
  }

  private void mailThatIsShown() throws Exception {
    var born = application.said().stream().filter(line -> line.contains("born")).findFirst();
    var day = born.orElseThrow().replaceAll(".*born ([-0-9]+).*", "$1");
    var registration =
        numbers()
            .replace(
                "}",
                ",\"dateOfBirth\":\"%s\",\"email\":\"grace@school.example\",%s}"
                    .formatted(day, PASSWORD_FIELD));
    assertThat(application.post("/v1/results-online/registrations", registration).statusCode())
        .isEqualTo(201);
    theStatementSaysDemonstration();
    var link = numbers().replaceAll(",\"secretNumber\":\".*?\"", "");
    assertThat(application.post("/v1/results-online/password-links", link).statusCode())
        .isLessThan(300);
    DevelopmentProcess.await(() -> !application.get("/dev/letters").body().startsWith("No mail"));
    assertThat(application.get("/dev/letters").body())
        .contains("grace@school.example", application.address() + "/results-online#password=");
  }

  private void theStatementSaysDemonstration() throws IOException, InterruptedException {
    var logIn = numbers().replaceAll("\"secretNumber\":\".*?\"", PASSWORD_FIELD);
    var session = application.post("/v1/results-online/sessions", logIn).body();
    var token = session.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    var statement =
        application.answer(
            application
                .request("/v1/results-online/statement")
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + token));
    assertThat(statement.body()).contains("Grace Ashworth", "DEMONSTRATION");
    var data =
        application.answer(
            application
                .request("/v1/results-online/statement")
                .header("Authorization", "Bearer " + token));
    assertThat(data.body()).contains("\"demonstration\":true");
  }

  private void forHowLongRecordsAreKept() throws IOException, InterruptedException {
    assertThat(application.getAs("privacy", "/v1/retention-schedule").body())
        .contains("\"ENTRY\"", "\"RESULT\"", "\"SITTING_ENTRY\"", "\"SITTING_RESULT\"");
  }

  private void pagesAndConfirmationsThatSayDemonstration()
      throws IOException, InterruptedException {
    for (var page : new String[] {"/results-online", "/verification"}) {
      assertThat(application.get(page).body()).as(page).contains(">DEMONSTRATION: ");
    }
    var sitting = "/v1/sittings/SG018-FCE-" + loaded.minusDays(40) + "-paper";
    var entries = application.getAs("centre-singapore", sitting + "/entries").body();
    var entry = entries.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    assertThat(
            application
                .getAs("centre-singapore", "/v1/sitting-entries/" + entry + "/confirmation")
                .body())
        .contains("\"demonstration\":true");
  }

  private String numbers() throws IOException, InterruptedException {
    return application.get("/dev/numbers").body();
  }

  private String broadsheet(String officer, String centre, String series)
      throws IOException, InterruptedException {
    return application
        .answer(
            application
                .request("/v1/centres/" + centre + "/series/" + series + "/results")
                .header("Accept", "text/csv")
                .header("Authorization", "Bearer " + application.token(officer)))
        .body();
  }

  private String sitting(String officer, String sitting) throws IOException, InterruptedException {
    return application.getAs(officer, "/v1/sittings/" + sitting + "/results").body();
  }

  private int number(String sql) throws SQLException, IOException {
    return Integer.parseInt(application.ask(sql));
  }
}
