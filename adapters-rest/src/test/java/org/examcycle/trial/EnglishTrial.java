package org.examcycle.trial;

import java.nio.charset.StandardCharsets;

/** English exams over HTTP: First on paper on 5 June 2027, sat at MZ040. */
public abstract class EnglishTrial extends RoomTrial {

  protected static final String AWARDING = bearer("awarding");
  protected static final String EXAM_DATE = "/v1/exam-dates/FCE-2027-06-05-paper";
  protected static final String SITTING = "/v1/sittings/MZ040-FCE-2027-06-05-paper";

  protected static final String FIRST =
      """
      {"code":"FCE","name":"B2 First","forSchools":true,"level":"B2","components":[\
      {"name":"READING","weight":1},{"name":"USE_OF_ENGLISH","weight":1},\
      {"name":"WRITING","weight":1},{"name":"LISTENING","weight":1},\
      {"name":"SPEAKING","weight":1}],"floor":122,"noResultFrom":122,"levelBelowFrom":140,\
      "cFrom":160,"bFrom":173,"aFrom":180,"max":190,"certifiedAbove":"C1","certifiedBelow":"B1",\
      "gradeNames":[{"names":["Grade A","Grade B","Grade C"],"printed":["Pass at Grade A",\
      "Pass at Grade B","Pass at Grade C"]}],"scaleSince":"2015-01-01"}\
      """;

  protected static final String EXAMS =
      """
      {"levels":[{"level":"below A1","from":80,"to":99},\
      {"level":"A1","from":100,"to":119,"frameworkTitle":"Entry 1"},\
      {"level":"A2","from":120,"to":139,"frameworkTitle":"Entry 2"},\
      {"level":"B1","from":140,"to":159,"frameworkTitle":"Entry 3"},\
      {"level":"B2","from":160,"to":179,"frameworkTitle":"Level 1"},\
      {"level":"C1","from":180,"to":199,"frameworkTitle":"Level 2"},\
      {"level":"C2","from":200,"to":230,"frameworkTitle":"Level 3"}],"exams":[\
      """
          + FIRST
          + "]}";

  protected static final String WINDOWS =
      """
      {"rows":[{"mode":"PAPER","opens":28,"closes":42,"unit":"DAYS"},\
      {"mode":"COMPUTER","toSitting":"2024-02-29","opens":14,"closes":28,"unit":"DAYS"}],\
      "publicHolidays":["2027-05-31","2027-08-30"]}\
      """;

  protected static final String JUNE =
      """
      {"exam":"FCE","date":"2027-06-05","mode":"PAPER","forSchools":false,\
      "closingDate":"2027-04-10"}\
      """;

  protected static final String OPENING =
      """
      {"centre":"MZ040","examDate":"FCE-2027-06-05-paper","venue":"Northgate Hall",\
      "zone":"Africa/Maputo","times":[\
      {"component":"READING","startsAt":"2027-06-05T09:00:00"},\
      {"component":"USE_OF_ENGLISH","startsAt":"2027-06-05T09:00:00"},\
      {"component":"WRITING","startsAt":"2027-06-05T10:45:00"},\
      {"component":"LISTENING","startsAt":"2027-06-05T13:30:00"},\
      {"component":"SPEAKING","startsAt":"2027-06-04T14:10:00"}],\
      "policy":{"currency":"GBP","entryFee":15000,"late":{"until":"2027-04-20","fee":4000},\
      "refunds":[{"until":"2027-04-10","percent":100}]}}\
      """;

  protected static final String AMIRA =
      """
      {"latinName":"Amira Haddad","nativeName":"أميرة حداد","language":"ar",\
      "dateOfBirth":"2008-04-12","sex":"FEMALE"}\
      """;

  /** First is in the catalogue, and the rows of release windows are known. */
  protected final void prepareExams() {
    must(200, postJson("/v1/exams", EXAMS, "Authorization", BOARD));
    must(200, putJson("/v1/release-window-rows", WINDOWS, "Authorization", BOARD));
  }

  /** Two centres, and First on 5 June. */
  protected final void prepareExamDate() {
    prepareExams();
    must(201, postJson("/v1/centres", newCentre("MZ040"), "Authorization", BOARD));
    must(201, postJson("/v1/centres", newCentre("MZ041"), "Authorization", BOARD));
    must(201, postJson("/v1/exam-dates", JUNE, "Authorization", BOARD));
  }

  /** The sitting at MZ040. */
  protected final void prepareSitting() {
    prepareExamDate();
    must(201, postJson("/v1/sittings", OPENING, "Authorization", NORTHGATE));
  }

  /** Enters somebody; the answer says the Candidate ID and where the entry is. */
  protected final Answer enter(String candidate) {
    return postJson(SITTING + "/entries", candidate, "Authorization", NORTHGATE);
  }

  protected final Answer sendScores(String file) {
    return sendScores(file.getBytes(StandardCharsets.UTF_8));
  }

  protected final Answer sendScores(byte[] file) {
    return postCsv(EXAM_DATE + "/scores", file, "Authorization", AWARDING);
  }
}
