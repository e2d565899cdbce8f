package org.examcycle.testkit.result.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishEntries.DECEMBER;
import static org.examcycle.testkit.entry.english.EnglishEntries.JUNE;
import static org.examcycle.testkit.entry.english.EnglishEntries.entry;
import static org.examcycle.testkit.entry.english.EnglishEntries.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.paging.Page;
import org.examcycle.application.result.english.ExamRecord;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.calendar.english.ReleaseWindow;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.catalogue.english.PublishedExams;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.Test;

/** What every {@link ExamRecords} does. */
public abstract class ExamRecordsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-07-05T10:00:00.123456Z");
  private static final ReleaseWindow JUNE_WINDOW =
      new ReleaseWindow(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 7, 17));
  private static final EnglishEntry AMIRA = entry(1, JUNE, "Amira Haddad");
  private static final EnglishEntry BILAL = entry(2, JUNE, "Bilal Aziz");
  private static final EnglishEntry CHLOE = entry(3, JUNE, "Chloé Ménard");
  private static final EnglishEntry DINH = entry(4, DECEMBER, "Đinh Thị Ánh");

  private ExamRecords records() {
    EnglishEntries.addSittings(ports());
    var published = PublishedExams.all();
    get(EnglishExams.class)
        .addScale(new EnglishScale(1, published.scaleValid(), published.levels()), NOW);
    List.of(AMIRA, BILAL, CHLOE, DINH).forEach(get(EnglishEntryRepository.class)::add);
    return get(ExamRecords.class);
  }

  private DecidedOutcome decide(EnglishEntry entry, int number, ScoreSheet sheet) {
    var examDate = entry.sitting().examDate();
    var rows = get(EnglishExams.class).rowsOn(examDate.exam(), examDate.date()).orElseThrow();
    var decided = DecidedOutcome.decide(entry.id(), number, NOW, sheet, rows);
    get(Outcomes.class).add(List.of(decided));
    return decided;
  }

  private Release release(EnglishEntry entry, int number, DecidedOutcome outcome) {
    var at = NOW.plusSeconds(number);
    get(ReleaseRepository.class)
        .add(List.of(new Released(entry.id(), number, at, outcome.number())));
    return new Release(number, at, outcome.outcome(), outcome.rowSets());
  }

  private static ScoreSheet scores(ComponentScore speaking) {
    return ScoreSheet.of(
        Map.of(
            ComponentName.of("READING"), new Scored(160),
            ComponentName.of("USE_OF_ENGLISH"), new Scored(80),
            ComponentName.of("WRITING"), new Scored(171),
            ComponentName.of("LISTENING"), new Scored(190),
            ComponentName.of("SPEAKING"), speaking));
  }

  @Test
  final void nobody_has_a_record_who_is_not_entered() {
    assertThat(records().find(CandidateId.of("NGA000099"))).isEmpty();
  }

  @Test
  final void an_entry_of_which_nothing_was_released_has_a_record_without_a_release() {
    var records = records();
    decide(AMIRA, 1, scores(new Scored(180)));

    assertThat(records.find(AMIRA.candidateId()))
        .contains(new ExamRecord(AMIRA, "B2 First", JUNE_WINDOW, Releases.NONE));
  }

  @Test
  final void each_release_comes_with_the_outcome_that_was_released_by_it() {
    var records = records();
    var pending = release(AMIRA, 1, decide(AMIRA, 1, ScoreSheet.held(Hold.PENDING)));
    decide(AMIRA, 2, scores(new Scored(150)));
    var exempt = release(AMIRA, 2, decide(AMIRA, 3, scores(new Exempt())));
    release(BILAL, 1, decide(BILAL, 1, scores(new Scored(180))));

    assertThat(records.find(AMIRA.candidateId()).map(ExamRecord::releases))
        .contains(new Releases(List.of(pending, exempt)));
  }

  @Test
  final void the_name_is_the_newest_of_the_exam() {
    var records = records();
    var exams = get(EnglishExams.class);
    var next =
        PublishedExams.all().exams().stream()
            .filter(exam -> exam.exam().code().equals(JUNE.examDate().exam()))
            .findFirst()
            .flatMap(exam -> exam.checked(2).ifGranted())
            .orElseThrow();
    exams.replace(next, NOW);

    assertThat(records.find(AMIRA.candidateId()).map(ExamRecord::examName))
        .contains(next.exam().name());
  }

  @Test
  final void a_withdrawn_entry_has_none() {
    var records = records();
    get(EnglishEntryRepository.class).save(withdrawn(AMIRA, EnglishEntries.ENTERED), 1);

    assertThat(records.find(AMIRA.candidateId())).isEmpty();
    assertThat(records.list(JUNE, Page.first()).items())
        .extracting(ExamRecord::entry)
        .containsExactly(BILAL, CHLOE);
  }

  @Test
  final void a_sitting_is_listed_by_candidate_id_page_by_page() {
    var records = records();
    var released = release(BILAL, 1, decide(BILAL, 1, scores(new Scored(180))));

    var first = records.list(JUNE, new Page(Optional.empty(), 2));
    var second = records.list(JUNE, new Page(first.next(), 2));

    assertThat(first.items())
        .containsExactly(
            new ExamRecord(AMIRA, "B2 First", JUNE_WINDOW, Releases.NONE),
            new ExamRecord(BILAL, "B2 First", JUNE_WINDOW, new Releases(List.of(released))));
    assertThat(second.items()).extracting(ExamRecord::entry).containsExactly(CHLOE);
    assertThat(second.next()).isEmpty();
  }
}
