package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.SealedEvents;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Change;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.entry.english.EnglishEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events tell of no candidate by name or number, however old the line is. */
class EventsOfAccountsTest {

  private static final PostgresKit KIT = PostgresKit.shared();

  private EnglishEntry amira;

  @BeforeEach
  void enter() {
    SealedHistory.start(0);
    EnglishEntries.addSittings(KIT);
    amira = EnglishEntries.entry(1, EnglishEntries.JUNE, "Amira Haddad");
    KIT.get(EnglishEntryRepository.class).add(amira);
  }

  private static List<String> told(String key) {
    KIT.get(History.class)
        .append(
            Call.by(new Caller.Job("test"), EnglishEntries.ENTERED, "request"),
            "Register",
            List.of(Change.of("results-account", key, "registered")));
    SealedHistory.sealAll();
    return KIT
        .get(SealedEvents.class)
        .list(new Page(Optional.empty(), Page.MOST))
        .orElseThrow()
        .items()
        .stream()
        .map(Event::key)
        .toList();
  }

  @Test
  void a_line_that_names_the_candidate_id_is_told_by_the_entry() {
    assertThat(told(amira.candidateId().value())).containsExactly(amira.id().toString());
  }

  @Test
  void a_line_about_a_candidate_id_that_nobody_has_is_told_without_it() {
    assertThat(told("ZZ9999999")).containsExactly("none");
  }

  @Test
  void a_line_that_names_the_entry_is_told_as_it_is() {
    assertThat(told(amira.id().toString())).containsExactly(amira.id().toString());
  }
}
