package org.examcycle.domain.marking.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.ScoreRefusal.PaperNotBegun;
import org.examcycle.domain.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PapersSatTest {

  private static final ComponentName READING = ComponentName.of("READING");
  private static final ComponentName SPEAKING = ComponentName.of("SPEAKING");

  /** Reading on 5 June at 09:00 in Maputo, which is 07:00 UTC; Speaking on the day before. */
  private static final Sitting JUNE =
      new Sitting(
          SittingKey.of("MZ040-FCE-2027-06-05-paper"),
          "Hall",
          ZoneId.of("Africa/Maputo"),
          List.of(
              new ComponentTime(READING, LocalDateTime.parse("2027-06-05T09:00")),
              new ComponentTime(SPEAKING, LocalDateTime.parse("2027-06-04T14:10"))),
          new CentrePolicy(Money.of(100, "GBP"), Optional.empty(), List.of()),
          1);

  private static final Instant SPEAKING_BEGINS = Instant.parse("2027-06-04T12:10:00Z");
  private static final Instant READING_BEGINS = Instant.parse("2027-06-05T07:00:00Z");

  private static List<ScoreRefusal> at(Instant now, ScoreSheet sheet) {
    return new PapersSat(now).check(sheet, JUNE);
  }

  private static ScoreSheet of(ComponentScore reading, ComponentScore speaking) {
    return ScoreSheet.of(Map.of(READING, reading, SPEAKING, speaking));
  }

  private static PaperNotBegun reading() {
    return new PaperNotBegun(READING, READING_BEGINS);
  }

  private static PaperNotBegun speaking() {
    return new PaperNotBegun(SPEAKING, SPEAKING_BEGINS);
  }

  @Nested
  class Scores_and_absences {

    private final ScoreSheet both = of(new Scored(180), new Absent());

    @Test
    void wait_for_the_last_of_their_papers() {
      assertThat(at(READING_BEGINS.minusNanos(1), both)).containsExactly(reading());
      assertThat(at(READING_BEGINS, both)).isEmpty();
      assertThat(at(READING_BEGINS.plusNanos(1), both)).isEmpty();
    }

    @Test
    void are_refused_by_every_paper_ahead() {
      assertThat(at(SPEAKING_BEGINS.minusNanos(1), both)).containsExactly(speaking(), reading());
      assertThat(at(SPEAKING_BEGINS, both)).containsExactly(reading());
    }

    @Test
    void of_one_paper_do_not_wait_for_another() {
      var one = new ScoreSheet(Map.of(SPEAKING, new Scored(180)), Hold.PENDING);

      assertThat(at(SPEAKING_BEGINS, one)).isEmpty();
      assertThat(at(SPEAKING_BEGINS.minusNanos(1), one)).containsExactly(speaking());
    }

    @Test
    void do_not_wait_for_what_the_candidate_is_exempt_from() {
      assertThat(at(SPEAKING_BEGINS, of(new Exempt(), new Scored(180)))).isEmpty();
    }

    @Test
    void of_what_the_sitting_has_not_are_for_others_to_refuse() {
      var other = ScoreSheet.of(Map.of(ComponentName.of("GRAMMAR"), new Scored(180)));

      assertThat(at(SPEAKING_BEGINS.minusNanos(1), other)).isEmpty();
    }
  }

  @Nested
  class A_result_that_is_held {

    @Test
    void waits_for_the_first_paper() {
      var held = ScoreSheet.held(Hold.WITHHELD);

      assertThat(at(SPEAKING_BEGINS.minusNanos(1), held)).containsExactly(speaking());
      assertThat(at(SPEAKING_BEGINS, held)).isEmpty();
    }

    @Test
    void waits_for_it_with_an_exemption_too() {
      var held = new ScoreSheet(Map.of(READING, new Exempt()), Hold.PENDING);

      assertThat(at(SPEAKING_BEGINS.minusNanos(1), held)).containsExactly(speaking());
      assertThat(at(SPEAKING_BEGINS, held)).isEmpty();
    }
  }

  @Test
  void a_paper_that_is_not_sat_is_at_fault_itself() {
    assertThat(reading().recorded()).contains(READING);
    assertThat(reading().rule()).hasToString("ENG-EXM-01");
  }
}
