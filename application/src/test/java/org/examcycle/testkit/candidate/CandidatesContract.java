package org.examcycle.testkit.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link CandidateRepository} does on every adapter. */
public abstract class CandidatesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final CandidateKey KEY = Candidates.key("2027-06", "MZ040", "0001");

  @BeforeEach
  final void openSeriesAndCentres() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-11", LocalDate.of(2027, 8, 16)), List.of(), NOW);
    get(CentreRepository.class).add(Centres.centre("MZ040"));
    get(CentreRepository.class).add(Centres.centre("MZ041"));
  }

  private CandidateRepository candidates() {
    return get(CandidateRepository.class);
  }

  private static Candidate full(CandidateKey key, String name, long version) {
    return new Candidate(
        key,
        Candidates.person(1),
        new PersonName(name, "Nguyễn Ł", Locale.forLanguageTag("zh-Hant-TW")),
        LocalDate.of(2008, 2, 29),
        Sex.UNSPECIFIED,
        CandidateStatus.PRIVATE,
        Optional.of(Uci.of("681990012058G")),
        Optional.of(Uln.of("0123456789")),
        version);
  }

  @Test
  final void a_candidate_is_found_as_he_or_she_was_registered() {
    var amira = Candidates.amira(KEY, Candidates.person(1));
    assertThat(candidates().add(amira, NOW)).isTrue();

    assertThat(candidates().find(KEY)).contains(amira);
    assertThat(candidates().find(Candidates.key("2027-06", "MZ041", "0001"))).isEmpty();
    assertThat(candidates().find(Candidates.key("2027-11", "MZ040", "0001"))).isEmpty();
    assertThat(candidates().find(Candidates.key("2027-06", "MZ040", "0002"))).isEmpty();
  }

  @Test
  final void a_name_is_kept_character_by_character_whatever_its_length() {
    var name = "Nguyễn 𠮷 ශ්‍රී " + "é".repeat(50_000);
    var candidate = full(KEY, name, 1);
    candidates().add(candidate, NOW);

    assertThat(candidates().find(KEY)).contains(candidate);
  }

  @Test
  final void a_number_is_taken_once_in_a_centre_and_series() {
    var amira = Candidates.amira(KEY, Candidates.person(1));
    candidates().add(amira, NOW);

    assertThat(candidates().add(full(KEY, "Bilal", 1), NOW)).isFalse();
    assertThat(candidates().find(KEY)).contains(amira);
    assertThat(candidates().add(full(Candidates.key("2027-11", "MZ040", "0001"), "B", 1), NOW))
        .isTrue();
    assertThat(candidates().add(full(Candidates.key("2027-06", "MZ041", "0001"), "B", 1), NOW))
        .isTrue();
  }

  @Test
  final void a_candidate_is_saved_on_the_version_that_was_expected() {
    candidates().add(Candidates.amira(KEY, Candidates.person(1)), NOW);
    var changed = full(KEY, "أميرة", 2);

    assertThat(candidates().save(changed, 1)).isTrue();
    assertThat(candidates().find(KEY)).contains(changed);
    assertThat(candidates().save(full(KEY, "Other", 3), 1)).isFalse();
    assertThat(candidates().find(KEY)).contains(changed);
  }

  @Test
  final void nobody_is_saved_who_was_not_registered() {
    assertThat(candidates().save(full(KEY, "Bilal", 2), 1)).isFalse();
    assertThat(candidates().find(KEY)).isEmpty();
  }

  @Test
  final void candidates_are_listed_by_number_page_by_page() {
    List.of("0003", "0001", "0002")
        .forEach(
            number ->
                candidates()
                    .add(
                        Candidates.amira(
                            Candidates.key("2027-06", "MZ040", number),
                            Candidates.person(Long.parseLong(number))),
                        NOW));
    candidates()
        .add(
            Candidates.amira(Candidates.key("2027-06", "MZ041", "0001"), Candidates.person(9)),
            NOW);

    var first = candidates().list(KEY.series(), KEY.centre(), new Page(Optional.empty(), 2));
    assertThat(first.items())
        .extracting(candidate -> candidate.key().number().value())
        .containsExactly("0001", "0002");
    var second = candidates().list(KEY.series(), KEY.centre(), new Page(first.next(), 2));
    assertThat(second.items())
        .extracting(candidate -> candidate.key().number().value())
        .containsExactly("0003");
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void who_is_known_by_a_uci_is_found_by_it_and_the_date_of_birth() {
    var later = Candidates.key("2027-11", "MZ041", "0001");
    candidates().add(full(later, "Nguyễn", 1), NOW.plusSeconds(1));
    var uci = Uci.of("681990012058G");
    var born = LocalDate.of(2008, 2, 29);
    assertThat(candidates().findPersons(uci, born)).containsExactly(Candidates.person(1));

    candidates().add(of(full(KEY, "Nguyen", 1), Candidates.person(2)), NOW);
    candidates()
        .add(
            Candidates.amira(Candidates.key("2027-06", "MZ040", "0002"), Candidates.person(3)),
            NOW);
    assertThat(candidates().findPersons(uci, born))
        .containsExactly(Candidates.person(2), Candidates.person(1));
    assertThat(candidates().findPersons(uci, born.plusDays(1))).isEmpty();
    assertThat(candidates().findPersons(Uci.of("689990980001D"), born)).isEmpty();
  }

  @Test
  final void two_ids_are_linked_once() {
    candidates().add(Candidates.amira(KEY, Candidates.person(1)), NOW);
    candidates()
        .add(
            Candidates.amira(Candidates.key("2027-06", "MZ041", "0001"), Candidates.person(2)),
            NOW);
    var links = get(PersonLinks.class);

    assertThat(links.add(Candidates.person(2), Candidates.person(1), NOW)).isTrue();
    assertThat(links.add(Candidates.person(1), Candidates.person(2), NOW)).isFalse();
  }

  private static Candidate of(Candidate candidate, PersonId person) {
    return new Candidate(
        candidate.key(),
        person,
        candidate.name(),
        candidate.dateOfBirth(),
        candidate.sex(),
        candidate.status(),
        candidate.uci(),
        candidate.uln(),
        candidate.version());
  }
}
