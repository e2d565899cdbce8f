package org.examcycle.rest.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.Test;

class SittingEntryBodyTest {

  @Test
  void of_whoever_was_erased_tells_no_date_of_birth() {
    var entry = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");

    assertThat(SittingEntryBody.of(entry).dateOfBirth()).contains(entry.candidate().dateOfBirth());
    assertThat(SittingEntryBody.of(entry.erased()).dateOfBirth()).isEmpty();
  }

  @Test
  void of_whoever_has_moved_to_for_schools_tells_that_no_photo_is_taken() {
    var schools = SittingKey.of("MZ040-FCE-2027-06-05-paper-schools");
    var entry = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");
    var declined = EnglishEntries.saying(TestDayPhoto.DECLINED, entry);
    var moved = EnglishEntries.moved(declined, schools, Instant.parse("2027-03-02T10:00:00Z"));

    assertThat(SittingEntryBody.of(declined).photo()).isEqualTo(TestDayPhoto.DECLINED);
    assertThat(SittingEntryBody.of(moved).photo()).isEqualTo(TestDayPhoto.NONE);
  }
}
