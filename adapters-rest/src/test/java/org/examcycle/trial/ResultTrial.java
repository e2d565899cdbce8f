package org.examcycle.trial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.application.marking.english.RecordScores;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.SettableClock;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * B2 First of 5 June 2027 on paper at MZ040, where Amira is entered. Results come out from 3 to 17
 * July.
 */
public abstract class ResultTrial extends RoomTrial {

  protected static final String EXAM_DATE = "FCE-2027-06-05-paper";
  protected static final String SITTING = "MZ040-" + EXAM_DATE;
  protected static final String BEFORE_THE_WINDOW = "2027-07-02T22:59:59Z";
  protected static final String IN_THE_WINDOW = "2027-07-05T10:00:00Z";

  private static final Instant THE_PAPERS_ARE_SAT = Instant.parse("2027-06-05T12:00:00Z");

  private static final Caller AWARDING =
      new Caller.BoardOfficer("board", true, Set.of(CallerKind.BOARD_AWARDING));
  private static final Caller CATALOGUE =
      new Caller.BoardOfficer("board", true, Set.of(CallerKind.BOARD_CATALOGUE));

  @Autowired private ApplicationContext beans;
  @Autowired private SettableClock clock;

  /** Her Candidate ID. */
  protected String amira = "";

  /** Her secret number. */
  protected String secret = "";

  @BeforeEach
  void enterAmira() {
    must(CATALOGUE, clock.instant(), ImportExams.class, PublishedExams.all());
    EnglishEntries.addSittings(ports());
    var entry =
        must(
            201,
            postJson(
                "/v1/sittings/" + SITTING + "/entries",
                """
                {"latinName":"Amira Al-Hassan","nativeName":"أميرة الحسن","language":"ar",\
                "dateOfBirth":"2010-02-03","sex":"FEMALE"}\
                """,
                "Authorization",
                NORTHGATE));
    var confirmation =
        must(200, get(entry.header("Location") + "/confirmation", "Authorization", NORTHGATE));
    amira = confirmation.at("/candidateId");
    secret = confirmation.at("/secretNumber");
  }

  protected final String asAmira() {
    return bearer("candidate-" + amira);
  }

  /** Records the same score for every component. */
  protected final void scored(int score) {
    var sheet = new TreeMap<ComponentName, ComponentScore>();
    for (var name : List.of("READING", "USE_OF_ENGLISH", "WRITING", "LISTENING", "SPEAKING")) {
      sheet.put(ComponentName.of(name), new ComponentScore.Scored(score));
    }
    var row = new Row<>(2, new CandidateScores(CandidateId.of(amira), ScoreSheet.of(sheet)));
    must(
        AWARDING,
        THE_PAPERS_ARE_SAT,
        RecordScores.class,
        new RecordScores.Command(ExamDateKey.of(EXAM_DATE), List.of(row)));
  }

  protected final Answer release(String body) {
    return postJson("/v1/exam-dates/" + EXAM_DATE + "/releases", body, "Authorization", BOARD);
  }

  protected final String herself() {
    return "{\"candidates\":[\"" + amira + "\"]}";
  }

  private <C, T> void must(
      Caller caller, Instant at, Class<? extends UseCase<C, T>> useCase, C command) {
    var call = Call.by(caller, at, "request-" + useCase.getSimpleName());
    var refusals = beans.getBean(useCase).handle(call, command).refusals();
    if (!refusals.isEmpty()) {
      throw new AssertionError(useCase.getSimpleName() + ": " + refusals);
    }
  }

  protected final Ports ports() {
    return new Ports() {
      @Override
      public <P> P get(Class<P> port) {
        return beans.getBean(port);
      }

      @Override
      public void clear() {
        beans.getBean(Memory.class).clear();
      }
    };
  }

  /** A body with some members changed; null takes one out. */
  protected static String json(Map<String, Object> members) {
    var parts =
        new TreeMap<>(members)
            .entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .toList();
    return "{" + String.join(",", parts) + "}";
  }
}
