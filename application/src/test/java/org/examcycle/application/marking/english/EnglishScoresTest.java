package org.examcycle.application.marking.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishBoard.JUNE;
import static org.examcycle.testkit.entry.english.EnglishBoard.NORTHGATE;
import static org.examcycle.testkit.entry.english.EnglishBoard.centre;
import static org.examcycle.testkit.entry.english.EnglishBoard.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.english.EnterForSitting.Entered;
import org.examcycle.application.entry.english.WithdrawFromSitting;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.award.english.Achievement;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreRefusal.CandidateNotEntered;
import org.examcycle.domain.marking.english.ScoreRefusal.CandidateTwice;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentNotReported;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentScoreMissing;
import org.examcycle.domain.marking.english.ScoreRefusal.PaperNotBegun;
import org.examcycle.domain.marking.english.ScoreRefusal.ScoreOffTheScale;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.entry.english.EnglishBoard;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnglishScoresTest {

  private static final Caller BOARD = officer(CallerKind.BOARD_AWARDING);
  private static final List<String> FIVE =
      List.of("READING", "USE_OF_ENGLISH", "WRITING", "LISTENING", "SPEAKING");

  /** When the papers of June begin: nine o'clock in Maputo. */
  private static final Instant BEGIN = Instant.parse("2027-06-05T07:00:00Z");

  private final Kit kit = Kit.shared();
  private EnglishBoard board;
  private SittingKey june;
  private Entered amira;

  @BeforeEach
  void open() {
    kit.clear();
    board = EnglishBoard.open(kit);
    june = board.sitting("FCE", JUNE);
    amira = board.enter(june, "Amira Haddad");
  }

  private static Map<ComponentName, ComponentScore> scores(List<String> names, int... values) {
    var scores = new HashMap<ComponentName, ComponentScore>();
    for (var i = 0; i < values.length; i++) {
      scores.put(ComponentName.of(names.get(i)), new ComponentScore.Scored(values[i]));
    }
    return scores;
  }

  private static Row<CandidateScores> row(int line, CandidateId candidate, int... values) {
    return new Row<>(line, new CandidateScores(candidate, ScoreSheet.of(scores(FIVE, values))));
  }

  private List<?> refusals(ExamDateKey examDate, List<Row<CandidateScores>> rows) {
    return refusals(BEGIN, examDate, rows);
  }

  private List<?> refusals(Instant now, ExamDateKey examDate, List<Row<CandidateScores>> rows) {
    return board
        .ask(BOARD, now, RecordScores.class, new RecordScores.Command(examDate, rows))
        .refusals();
  }

  private RecordScores.Recorded record(Row<CandidateScores> row) {
    return board.must(
        BOARD, BEGIN, RecordScores.class, new RecordScores.Command(june.examDate(), List.of(row)));
  }

  private List<DecidedOutcome> outcomes(EnglishEntryId entry) {
    return board.must(BOARD, ReadOutcome.class, new ReadOutcome.Question(entry)).outcomes();
  }

  @Nested
  class Scores_of_an_exam_date {

    @Test
    void decide_what_comes_of_an_entry() {
      assertThat(record(row(2, amira.candidateId(), 180, 186, 180, 190, 177)))
          .isEqualTo(new RecordScores.Recorded(1, 0));

      var decided = outcomes(amira.entry()).getLast();
      assertThat(decided.number()).isEqualTo(1);
      assertThat(decided.rowSets())
          .containsExactly("FCE-scale/1", "FCE-grade-names/1", "english-scale/1");
      assertThat(decided.outcome())
          .isInstanceOfSatisfying(
              ExamOutcome.Result.class,
              result ->
                  assertThat(result.achievement().shownOverall()).isEqualTo(Optional.of(183)));
    }

    @Test
    void change_nothing_when_they_say_the_same_again() {
      record(row(2, amira.candidateId(), 180, 186, 180, 190, 177));
      var lines = kit.get(InMemoryHistory.class).lines().size();

      assertThat(record(row(2, amira.candidateId(), 180, 186, 180, 190, 177)))
          .isEqualTo(new RecordScores.Recorded(0, 1));
      assertThat(outcomes(amira.entry())).hasSize(1);
      assertThat(kit.get(InMemoryHistory.class).lines()).hasSize(lines);
    }

    @Test
    void that_are_corrected_stand_beside_those_before() {
      record(row(2, amira.candidateId(), 180, 186, 180, 190, 177));
      record(row(2, amira.candidateId(), 180, 186, 180, 190, 178));

      assertThat(outcomes(amira.entry())).extracting(DecidedOutcome::number).containsExactly(1, 2);
    }

    @Test
    void may_wait_while_the_result_is_held() {
      var held = new CandidateScores(amira.candidateId(), ScoreSheet.held(Hold.PENDING));
      record(new Row<>(2, held));

      assertThat(outcomes(amira.entry()).getLast().outcome()).isEqualTo(new ExamOutcome.Pending());
    }

    @Test
    void are_the_boards_to_record_and_to_read() {
      var command = new RecordScores.Command(june.examDate(), List.of());
      var question = new ReadOutcome.Question(amira.entry());

      assertThat(board.ask(centre(NORTHGATE), RecordScores.class, command).ifGranted()).isEmpty();
      assertThat(board.ask(centre(NORTHGATE), ReadOutcome.class, question).ifGranted()).isEmpty();
      assertThat(outcomes(amira.entry())).isEmpty();
    }
  }

  @Nested
  class A_file_is_refused_as_a_whole {

    @Test
    void for_every_row_that_is_wrong() {
      var bilal = board.enter(june, "Bilal Khan");
      board.must(
          centre(NORTHGATE),
          WithdrawFromSitting.class,
          new WithdrawFromSitting.Command(bilal.entry(), bilal.version()));
      var nobody = CandidateId.of("ZZZ000000");

      assertThat(
              refusals(
                  june.examDate(),
                  List.of(
                      row(2, amira.candidateId(), 180, 186, 180, 190, 177),
                      row(7, nobody, 180, 186, 180, 190, 177),
                      row(12, bilal.candidateId(), 180, 186, 180, 190, 177),
                      row(17, amira.candidateId(), 180, 186, 180, 191, 177))))
          .isEqualTo(
              List.of(
                  refused(7, new CandidateNotEntered(nobody)),
                  refused(12, new CandidateNotEntered(bilal.candidateId())),
                  refused(17, new CandidateTwice(amira.candidateId(), 2)),
                  refused(17, new ScoreOffTheScale(ComponentName.of("LISTENING"), 191, 80, 190))));
      assertThat(outcomes(amira.entry())).isEmpty();
    }

    @Test
    void at_the_very_line_of_a_component() {
      var sheet = new HashMap<>(scores(FIVE, 79, 186, 180, 190));
      var reading = ComponentName.of("READING");
      var other = ComponentName.of("GRAMMAR");
      sheet.put(other, new ComponentScore.Scored(180));
      var row =
          new Row<>(
              2,
              new CandidateScores(
                  amira.candidateId(), ScoreSheet.of(sheet), Map.of(reading, 4, other, 6)));
      var reported = FIVE.stream().map(ComponentName::of).toList();

      assertThat(refusals(june.examDate(), List.of(row)))
          .isEqualTo(
              List.of(
                  refused(6, new ComponentNotReported(other, reported)),
                  refused(2, new ComponentScoreMissing(ComponentName.of("SPEAKING"))),
                  refused(4, new ScoreOffTheScale(reading, 79, 80, 190))));
    }

    @Test
    void while_one_of_its_papers_is_not_sat() {
      var reading = ComponentName.of("READING");
      var speaking = ComponentName.of("SPEAKING");
      Map<ComponentName, ComponentScore> sheet =
          Map.of(reading, new ComponentScore.Exempt(), speaking, new ComponentScore.Scored(180));
      var row =
          new Row<>(
              2,
              new CandidateScores(
                  amira.candidateId(),
                  new ScoreSheet(sheet, Hold.PENDING),
                  Map.of(reading, 4, speaking, 5)));

      assertThat(refusals(BEGIN.minusMillis(1), june.examDate(), List.of(row)))
          .isEqualTo(List.of(refused(5, new PaperNotBegun(speaking, BEGIN))));
      assertThat(outcomes(amira.entry())).isEmpty();
      assertThat(refusals(BEGIN, june.examDate(), List.of(row))).isEmpty();
    }

    @Test
    void of_another_exam_date() {
      var paper = board.schedule("CAE", JUNE);

      assertThat(refusals(paper, List.of(row(2, amira.candidateId(), 180, 186, 180, 190, 177))))
          .isEqualTo(List.of(refused(2, new CandidateNotEntered(amira.candidateId()))));
      assertThat(refusals(ExamDateKey.of("FCE-2031-01-01-paper"), List.of()))
          .isEqualTo(List.of(new NotFound()));
    }

    private static RowRefused refused(int line, Refusal because) {
      return new RowRefused(line, Optional.empty(), because);
    }
  }

  /** Against a reckoning of our own, by ENG-SCL-02 to 04 and ENG-OUT-01 to 05. */
  @Nested
  class Whatever_the_scores_are {

    private static final int CANDIDATES = 100;

    private final Random draws = new Random(20270605);
    private int last;

    @Test
    void overall_grade_and_level_are_those_of_the_rules() {
      for (var exam : Reckoning.EXAMS) {
        var sitting = exam.code().equals("FCE") ? june : board.sitting(exam.code(), JUNE);
        var expected = new HashMap<EnglishEntryId, Reckoning.Found>();
        var rows = new ArrayList<Row<CandidateScores>>();
        for (var line = 2; line < CANDIDATES + 2; line++) {
          var entry = entered(sitting);
          var values = exam.draw(draws);
          expected.put(entry.id(), exam.reckon(values));
          var sheet = ScoreSheet.of(scores(exam.components(), values));
          rows.add(new Row<>(line, new CandidateScores(entry.candidateId(), sheet)));
        }
        board.must(
            BOARD, BEGIN, RecordScores.class, new RecordScores.Command(sitting.examDate(), rows));

        var told = new HashMap<EnglishEntryId, Reckoning.Found>();
        kit.get(Outcomes.class)
            .latest(expected.keySet())
            .forEach((entry, decided) -> told.put(entry, told(decided)));
        assertThat(told).as(exam.code()).isEqualTo(expected);
      }
    }

    private EnglishEntry entered(SittingKey sitting) {
      var entry = EnglishEntries.entry(++last, sitting, "Candidate " + last);
      kit.get(EnglishEntryRepository.class).add(entry);
      return entry;
    }

    private static Reckoning.Found told(DecidedOutcome decided) {
      var result = (ExamOutcome.Result) decided.outcome();
      var achievement = result.achievement();
      return new Reckoning.Found(
          achievement.shownOverall().orElse(0),
          achievement instanceof Achievement.Passed passed ? passed.grade().name() : "",
          achievement.certifiedLevel().map(level -> level.label()).orElse(""),
          achievement.frameworkTitle().orElse(""));
    }
  }
}
