package org.examcycle.testkit.entry.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.clash.Deviations;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.entry.clash.Ground;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Deviations} does on every adapter. */
public abstract class DeviationsContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00.123456Z");
  private static final Instant KEY_TIME = Instant.parse("2027-06-03T05:00:00Z");
  private static final CandidateKey AMIRA = Candidates.key("2027-06", "MZ040", "0001");
  private static final CandidateKey BILAL = Candidates.key("2027-06", "MZ041", "0001");

  @BeforeEach
  final void registerCandidates() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    List.of("MZ040", "MZ041")
        .forEach(number -> get(CentreRepository.class).add(Centres.centre(number)));
    get(CandidateRepository.class).add(Candidates.amira(AMIRA, Candidates.person(1)), NOW);
    get(CandidateRepository.class).add(Candidates.amira(BILAL, Candidates.person(2)), NOW);
  }

  private Deviations deviations() {
    return get(Deviations.class);
  }

  private static Deviation deviation(long id, CandidateKey candidate, String component) {
    return new Deviation(
        new DeviationId(new UUID(0x7000L, 0x8000000000000000L | id)),
        candidate,
        Candidates.person(1),
        SyllabusCode.of("0620"),
        ComponentCode.of(component),
        KEY_TIME,
        KEY_TIME.plusSeconds(3600),
        List.of(Ground.SESSION, Ground.DAY),
        NOW,
        new DeviationState.Asked(),
        1);
  }

  @Test
  final void a_deviation_is_found_as_it_was_asked_for_and_as_it_was_decided() {
    var asked = deviation(1, AMIRA, "12");
    assertThat(deviations().add(asked)).isTrue();
    assertThat(deviations().find(asked.id())).contains(asked);

    var refused = asked.refused(NOW);
    assertThat(deviations().save(refused, 2)).isFalse();
    assertThat(deviations().save(refused, 1)).isTrue();
    assertThat(deviations().find(asked.id())).contains(refused);

    assertThat(deviations().save(refused.reopened(), 2)).isTrue();
    assertThat(deviations().find(asked.id())).contains(refused.reopened());
    assertThat(deviations().find(new DeviationId(new UUID(0, 0)))).isEmpty();
  }

  @Test
  final void there_is_one_for_a_candidates_paper() {
    var asked = deviation(1, AMIRA, "12");
    deviations().add(asked);

    var chemistry = SyllabusCode.of("0620");
    assertThat(deviations().find(AMIRA, chemistry, ComponentCode.of("12"))).contains(asked);
    assertThat(deviations().find(AMIRA, chemistry, ComponentCode.of("22"))).isEmpty();
    assertThat(deviations().find(AMIRA, SyllabusCode.of("0610"), ComponentCode.of("12"))).isEmpty();
    assertThat(deviations().find(BILAL, chemistry, ComponentCode.of("12"))).isEmpty();
    assertThat(deviations().add(deviation(2, AMIRA, "12"))).isFalse();
    assertThat(deviations().add(deviation(3, AMIRA, "22"))).isTrue();
    assertThat(deviations().add(deviation(4, BILAL, "12"))).isTrue();
  }

  @Test
  final void those_of_a_candidate_go_to_another_centre() {
    var first = deviation(1, AMIRA, "22");
    var second = deviation(2, AMIRA, "12");
    List.of(second, first).forEach(deviations()::add);
    assertThat(deviations().list(AMIRA)).containsExactly(first, second);

    assertThat(deviations().save(first.goneWith(BILAL), 1)).isTrue();
    assertThat(deviations().list(AMIRA)).containsExactly(second);
    assertThat(deviations().list(BILAL)).containsExactly(first.goneWith(BILAL));
  }

  @Test
  final void those_of_a_centre_are_listed_as_they_were_asked_for() {
    var first = deviation(1, AMIRA, "22");
    var second = deviation(2, AMIRA, "12");
    var refused = second.refused(NOW);
    List.of(second, first, deviation(3, BILAL, "12")).forEach(deviations()::add);
    deviations().save(refused, 1);

    var page = deviations().list(AMIRA.series(), AMIRA.centre(), new Page(Optional.empty(), 1));
    assertThat(page.items()).containsExactly(first);
    assertThat(deviations().list(AMIRA.series(), AMIRA.centre(), new Page(page.next(), 9)).items())
        .containsExactly(refused);
  }
}
