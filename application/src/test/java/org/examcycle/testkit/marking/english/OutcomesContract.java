package org.examcycle.testkit.marking.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.award.english.ExamOutcome;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Outcomes} does. */
public abstract class OutcomesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-06-20T10:00:00.123456Z");
  private static final EnglishEntryId AMIRA =
      EnglishEntries.entry(1, EnglishEntries.JUNE, "A").id();
  private static final EnglishEntryId BILAL =
      EnglishEntries.entry(2, EnglishEntries.JUNE, "B").id();

  private Outcomes outcomes() {
    EnglishEntries.addSittings(ports());
    var entries = get(EnglishEntryRepository.class);
    entries.add(EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad"));
    entries.add(EnglishEntries.entry(2, EnglishEntries.JUNE, "Bilal Aziz"));
    return get(Outcomes.class);
  }

  private static AwardRows rows() {
    var published = PublishedExams.all();
    var scale = new EnglishScale(1, published.scaleValid(), published.levels());
    return published.exams().stream()
        .filter(exam -> exam.exam().code().equals(ExamCode.of("FCE")))
        .findFirst()
        .flatMap(exam -> exam.checked(1).ifGranted())
        .flatMap(exam -> exam.on(LocalDate.of(2027, 6, 5), scale))
        .orElseThrow();
  }

  private static ScoreSheet sheet(int reading, ComponentScore speaking) {
    return ScoreSheet.of(
        Map.of(
            ComponentName.of("READING"), new Scored(reading),
            ComponentName.of("USE_OF_ENGLISH"), new Scored(160),
            ComponentName.of("WRITING"), new Scored(160),
            ComponentName.of("LISTENING"), new Scored(160),
            ComponentName.of("SPEAKING"), speaking));
  }

  private static DecidedOutcome decided(EnglishEntryId entry, int number, ScoreSheet sheet) {
    return DecidedOutcome.decide(entry, number, NOW, sheet, rows());
  }

  static Stream<ScoreSheet> sheets() {
    return Stream.of(
        sheet(190, new Scored(190)),
        sheet(160, new Scored(160)),
        sheet(80, new Scored(160)),
        sheet(80, new Scored(80)),
        new ScoreSheet(
            Map.of(
                ComponentName.of("READING"), new Scored(80),
                ComponentName.of("USE_OF_ENGLISH"), new Scored(80),
                ComponentName.of("WRITING"), new Scored(80),
                ComponentName.of("LISTENING"), new Scored(80),
                ComponentName.of("SPEAKING"), new Scored(80)),
            Hold.NONE),
        sheet(160, new Exempt()),
        sheet(160, new Absent()),
        ScoreSheet.of(Map.of(ComponentName.of("READING"), new Absent())),
        ScoreSheet.held(Hold.PENDING),
        ScoreSheet.held(Hold.WITHHELD),
        ScoreSheet.held(Hold.WITHHELD_PERMANENTLY),
        sheet(170, new Absent()).withHold(Hold.WITHHELD));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  final void whatever_came_of_an_entry_comes_back(ScoreSheet sheet) {
    var outcomes = outcomes();
    var decided = decided(AMIRA, 1, sheet);

    assertThat(outcomes.add(List.of(decided))).isTrue();
    assertThat(outcomes.of(AMIRA)).containsExactly(decided);
  }

  @Test
  final void a_later_one_stands_beside_the_earlier() {
    var outcomes = outcomes();
    var pending = decided(AMIRA, 1, ScoreSheet.held(Hold.PENDING));
    var result = decided(AMIRA, 2, sheet(160, new Scored(160)));
    outcomes.add(List.of(pending));
    outcomes.add(List.of(result));

    assertThat(outcomes.of(AMIRA)).containsExactly(pending, result);
    assertThat(outcomes.of(BILAL)).isEmpty();
    assertThat(outcomes.latest(List.of(AMIRA, BILAL))).isEqualTo(Map.of(AMIRA, result));
    assertThat(outcomes.latest(List.of())).isEmpty();
  }

  @Test
  final void a_number_is_used_once_and_then_none_is_added() {
    var outcomes = outcomes();
    outcomes.add(List.of(decided(AMIRA, 1, sheet(160, new Scored(160)))));

    assertThat(
            outcomes.add(
                List.of(
                    decided(BILAL, 1, sheet(160, new Scored(160))),
                    decided(AMIRA, 1, sheet(170, new Scored(160))))))
        .isFalse();
    assertThat(outcomes.of(AMIRA)).hasSize(1);
    assertThat(outcomes.of(BILAL)).isEmpty();
  }

  @Test
  final void many_are_added_at_once() {
    var outcomes = outcomes();
    var one = decided(AMIRA, 1, sheet(160, new Scored(160)));
    var other = decided(BILAL, 1, sheet(160, new Absent()));

    assertThat(outcomes.add(List.of(one, other))).isTrue();
    assertThat(outcomes.latest(List.of(AMIRA, BILAL))).isEqualTo(Map.of(AMIRA, one, BILAL, other));
    assertThat(other.outcome()).isEqualTo(new ExamOutcome.AbsentFromPart());
  }
}
