package org.examcycle.rest.entry.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.Test;

class SittingEntryBodyTest {

  @Test
  void of_whoever_was_erased_tells_no_date_of_birth() {
    var entry = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");

    assertThat(SittingEntryBody.of(entry).dateOfBirth()).contains(entry.candidate().dateOfBirth());
    assertThat(SittingEntryBody.of(entry.erased()).dateOfBirth()).isEmpty();
  }
}
