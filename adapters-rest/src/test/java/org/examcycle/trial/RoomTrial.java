package org.examcycle.trial;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.call.SessionTokens;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The rooms over HTTP, from an empty memory, at noon of 1 September 2026 UTC. */
@SpringBootTest(
    classes = RoomsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "examcycle.rest.origin-key=a key for tests only")
public abstract class RoomTrial extends Exchanges {

  protected static final String BOARD = bearer("board");
  protected static final String NORTHGATE = bearer("centre-MZ040");
  protected static final String SOUTHGATE = bearer("centre-MZ041");

  private static final QualificationType IGCSE =
      new QualificationType(
          "IGCSE",
          "IGCSE",
          "LEVEL_2",
          "IGCSE_AND_O_LEVEL",
          "A_STAR_TO_G",
          Optional.empty(),
          "component-sum/1",
          "outcome/1",
          "release/1",
          "enquiry/1");

  @Autowired private Memory memory;
  @Autowired private SettableClock clock;
  @Autowired private SyllabusCatalogue catalogue;

  @BeforeEach
  void forget() {
    memory.clear();
    clock.reset();
  }

  protected final void itIs(String instant) {
    clock.set(Instant.parse(instant));
  }

  /** Everything that the tests' series, centres and candidates need to be there. */
  protected final void prepareJune2027() {
    addSyllabuses("0610", "0620", "0654");
    registerCentre("MZ040", "\"0610\",\"0620\",\"0654\"");
    registerCentre("MZ041", "\"0620\"");
    must(201, postJson("/v1/series", JUNE_2027, "Authorization", BOARD));
    must(
        200,
        putCsv(
            "/v1/series/2027-06/offers",
            """
            syllabus,option,zones,private_candidates,retakes_only,fee_minor_units,currency
            0610,,ALL,yes,no,8000,GBP
            0620,BX,3 4,yes,no,9000,GBP
            0620,CX,3,no,no,9500,GBP
            0654,,ALL,yes,no,8000,GBP
            """,
            "Authorization",
            BOARD));
  }

  protected final void addSyllabuses(String... codes) {
    catalogue.addType(IGCSE);
    Stream.of(codes)
        .map(code -> new Syllabus(SyllabusCode.of(code), "Title of " + code, IGCSE))
        .forEach(catalogue::addSyllabus);
  }

  protected final void registerCentre(String number, String syllabuses) {
    must(201, postJson("/v1/centres", newCentre(number), "Authorization", BOARD));
    must(
        204,
        putJson(
            "/v1/centres/" + number + "/syllabuses",
            "{\"syllabuses\":[" + syllabuses + "]}",
            "Authorization",
            BOARD,
            "If-Match",
            "\"1\""));
  }

  protected static String newCentre(String number) {
    return "{\"number\":\"" + number + "\"," + CENTRE.substring(1);
  }

  protected static final String CENTRE =
      """
      {"name":"Escola Internacional “Ñandú”","status":"APPROVED","head":"Amélia Macuácua",\
      "examsOfficer":"José Tembe","country":"MZ","zone":"3","timeZone":"Africa/Maputo"}\
      """;

  protected static final String JUNE_2027 =
      """
      {"series":"2027-06","kind":"JUNE_NOVEMBER","currency":"GBP","countries":[],\
      "entryDates":[{"entryKind":"FIRST","timeZone":"Europe/London","stages":[\
      {"standing":"ON_TIME","lastDay":"2027-02-21","addition":{"minorUnits":0,"currency":"GBP"}},\
      {"standing":"LATE","lastDay":"2027-04-17","addition":{"minorUnits":4000,"currency":"GBP"}}]}],\
      "keyDates":[{"activity":"final-entries","days":{"first":"2027-02-21","last":"2027-02-21",\
      "timeZone":"Europe/London"},"meaning":"last day on time"},\
      {"family":"IGCSE_AND_O_LEVEL","route":"UK","activity":"results",\
      "instant":"2027-08-19T07:00:00Z","meaning":"results come out"}]}\
      """;

  protected static Answer must(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " " + answer.http().body());
    }
    return answer;
  }

  protected static String bearer(String caller) {
    return "Bearer " + SessionTokens.PREFIX + caller;
  }
}
