package org.examcycle.testkit.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.entry.english.EnglishEntries.DECEMBER;
import static org.examcycle.testkit.entry.english.EnglishEntries.ELSEWHERE;
import static org.examcycle.testkit.entry.english.EnglishEntries.JUNE;
import static org.examcycle.testkit.entry.english.EnglishEntries.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.entry.english.EnglishEntryRepository.Added;
import org.examcycle.application.paging.Page;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnteredCandidate;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What every {@link EnglishEntryRepository} does. */
public abstract class EnglishEntryRepositoryContract extends RoomContract {

  private static final Instant LATER = Instant.parse("2027-05-01T10:00:00.123456Z");
  private static final SittingKey SCHOOLS = SittingKey.of("MZ040-FCE-2027-06-05-paper-schools");

  private EnglishEntryRepository entries() {
    EnglishEntries.addSittings(ports());
    return get(EnglishEntryRepository.class);
  }

  private static EnglishEntry as(
      EnglishEntry entry, EnteredCandidate candidate, SittingKey sitting, long version) {
    return new EnglishEntry(
        entry.id(),
        sitting,
        entry.candidateId(),
        entry.person(),
        candidate,
        entry.standing(),
        entry.charged(),
        entry.enteredAt(),
        entry.confirmation(),
        entry.withdrawal(),
        version);
  }

  private static EnglishEntry atVersion(EnglishEntry entry, long version) {
    return as(entry, entry.candidate(), entry.sitting(), version);
  }

  @Test
  final void an_entry_comes_back_by_id_and_by_candidate_id() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");

    assertThat(entries.find(amira.id())).isEmpty();
    assertThat(entries.find(amira.candidateId())).isEmpty();
    assertThat(entries.add(amira)).isEqualTo(Added.ADDED);
    assertThat(entries.find(amira.id())).contains(amira);
    assertThat(entries.find(amira.candidateId())).contains(amira);
  }

  @Test
  final void a_name_comes_back_letter_by_letter() {
    var entries = entries();
    var candidate =
        new EnteredCandidate(
            new PersonName(
                "Nguyễn Thị Ngọc Ánh", "Nguyen Thi Ngoc Anh", Locale.forLanguageTag("vi")),
            LocalDate.of(2008, 2, 29),
            Sex.UNSPECIFIED);
    var decomposed = as(entry(1, JUNE, "A"), candidate, JUNE, 1);
    entries.add(decomposed);

    assertThat(entries.find(decomposed.id())).contains(decomposed);
  }

  @Test
  final void a_candidate_id_belongs_to_one_entry() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    var bilal = entry(2, JUNE, "Bilal Aziz");
    entries.add(amira);
    var sameId =
        new EnglishEntry(
            bilal.id(),
            bilal.sitting(),
            amira.candidateId(),
            bilal.person(),
            bilal.candidate(),
            Standing.LATE,
            bilal.charged(),
            bilal.enteredAt(),
            bilal.confirmation(),
            Optional.empty(),
            1);

    assertThat(entries.add(sameId)).isEqualTo(Added.CANDIDATE_ID_TAKEN);
    assertThat(entries.find(bilal.id())).isEmpty();
  }

  @Test
  final void a_declined_photo_is_on_record() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    var declined = EnglishEntries.saying(TestDayPhoto.DECLINED, amira);
    entries.add(declined);

    assertThat(entries.find(amira.id())).contains(declined);
  }

  @Test
  final void what_was_said_of_the_photo_is_kept_where_none_is_taken_and_holds_again_elsewhere() {
    var entries = entries();
    EnglishEntries.addSitting(ports(), SCHOOLS);
    var amira = EnglishEntries.saying(TestDayPhoto.DECLINED, entry(1, JUNE, "Amira Haddad"));
    entries.add(amira);

    assertThat(entries.save(EnglishEntries.moved(amira, SCHOOLS, LATER), 1)).isTrue();
    var there = entries.find(amira.id()).orElseThrow();
    assertThat(there.photoThere()).isEqualTo(TestDayPhoto.NONE);
    assertThat(entries.save(EnglishEntries.moved(there, DECEMBER, LATER), 2)).isTrue();
    assertThat(entries.find(amira.id()).map(EnglishEntry::photoThere))
        .contains(TestDayPhoto.DECLINED);
  }

  @Test
  final void what_is_said_of_the_photo_at_a_move_is_kept() {
    var entries = entries();
    EnglishEntries.addSitting(ports(), SCHOOLS);
    var amira = entry(1, SCHOOLS, "Amira Haddad");
    entries.add(amira);

    var moved = EnglishEntries.moved(amira, JUNE, LATER).saying(TestDayPhoto.AGREED_BY_PARENT);
    assertThat(entries.save(moved, 1)).isTrue();
    assertThat(entries.find(amira.id()).map(EnglishEntry::photo))
        .contains(TestDayPhoto.AGREED_BY_PARENT);
  }

  @Test
  final void a_candidate_has_one_live_entry_for_a_sitting() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    entries.add(amira);

    assertThat(entries.isEntered(JUNE, amira.candidate().likeness())).isTrue();
    assertThat(entries.isEntered(DECEMBER, amira.candidate().likeness())).isFalse();
    assertThat(entries.add(entry(2, JUNE, "AMIRA  HADDAD"))).isEqualTo(Added.ENTERED_ALREADY);
    assertThat(entries.add(entry(3, DECEMBER, "Amira Haddad"))).isEqualTo(Added.ADDED);
    assertThat(entries.add(entry(4, ELSEWHERE, "Amira Haddad"))).isEqualTo(Added.ADDED);
  }

  @Test
  final void one_who_withdrew_may_be_entered_again() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    entries.add(amira);
    var withdrawn = EnglishEntries.withdrawn(amira, LATER);

    assertThat(entries.save(withdrawn, 1)).isTrue();
    assertThat(entries.find(amira.id())).contains(atVersion(withdrawn, 2));
    assertThat(entries.isEntered(JUNE, amira.candidate().likeness())).isFalse();
    assertThat(entries.add(entry(2, JUNE, "Amira Haddad"))).isEqualTo(Added.ADDED);
  }

  @Test
  final void it_is_saved_by_who_knows_its_version() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    entries.add(amira);
    var reissued = EnglishEntries.reissued(amira, LATER);

    assertThat(entries.save(reissued, 2)).isFalse();
    assertThat(entries.save(reissued, 1)).isTrue();
    assertThat(entries.find(amira.id())).contains(atVersion(reissued, 2));
    assertThat(entries.save(reissued, 1)).isFalse();
  }

  @Test
  final void it_is_moved_to_another_sitting_unless_the_candidate_is_there() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    var bilal = entry(2, JUNE, "Bilal Aziz");
    entries.add(amira);
    entries.add(bilal);
    entries.add(entry(3, DECEMBER, "Amira Haddad"));

    assertThat(entries.save(as(amira, amira.candidate(), DECEMBER, 1), 1)).isFalse();
    assertThat(entries.save(as(bilal, bilal.candidate(), DECEMBER, 1), 1)).isTrue();
    assertThat(entries.find(bilal.id()).map(EnglishEntry::sitting)).contains(DECEMBER);
    assertThat(entries.find(amira.id()).map(EnglishEntry::sitting)).contains(JUNE);
  }

  @Test
  final void those_of_an_exam_date_are_found_at_all_its_centres() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    var bilal = entry(2, ELSEWHERE, "Bilal Aziz");
    var chiara = entry(3, DECEMBER, "Chiara Rossi");
    List.of(amira, bilal, chiara).forEach(entries::add);

    assertThat(
            entries.find(
                JUNE.examDate(),
                List.of(
                    amira.candidateId(),
                    bilal.candidateId(),
                    chiara.candidateId(),
                    CandidateId.of("ZZZ999999"))))
        .containsOnlyKeys(amira.candidateId(), bilal.candidateId())
        .containsEntry(amira.candidateId(), amira);
    assertThat(entries.find(JUNE.examDate(), List.of())).isEmpty();
  }

  @Test
  final void those_of_a_sitting_are_listed_by_candidate_id() {
    var entries = entries();
    for (var number : new int[] {3, 1, 2}) {
      entries.add(entry(number, JUNE, "Candidate " + "abc".charAt(number - 1)));
    }
    entries.add(entry(4, ELSEWHERE, "Somebody Else"));

    var first = entries.list(JUNE, new Page(Optional.empty(), 2));
    var second = entries.list(JUNE, new Page(first.next(), 2));

    assertThat(first.items())
        .extracting(entry -> entry.candidateId().value())
        .containsExactly("NGA000001", "NGA000002");
    assertThat(second.items())
        .extracting(entry -> entry.candidateId().value())
        .containsExactly("NGA000003");
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void all_live_ones_of_an_exam_date_get_a_new_confirmation_with_the_same_numbers() {
    var entries = entries();
    var amira = entry(1, JUNE, "Amira Haddad");
    var bilal = entry(2, ELSEWHERE, "Bilal Aziz");
    var chiara = entry(3, JUNE, "Chiara Rossi");
    var dana = entry(4, DECEMBER, "Dana Levi");
    List.of(amira, bilal, chiara, dana).forEach(entries::add);
    entries.save(EnglishEntries.withdrawn(chiara, LATER), 1);

    assertThat(entries.reprintAll(JUNE.examDate(), LATER)).isEqualTo(2);

    var reprinted = entries.find(amira.id()).orElseThrow();
    assertThat(reprinted.confirmation()).isEqualTo(amira.confirmation().reprinted(LATER));
    assertThat(reprinted.version()).isEqualTo(2);
    assertThat(entries.find(dana.id())).contains(dana);
    assertThat(entries.find(chiara.id()).map(found -> found.confirmation().edition())).contains(1);
  }
}
