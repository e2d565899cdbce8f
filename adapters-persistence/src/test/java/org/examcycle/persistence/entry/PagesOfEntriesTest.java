package org.examcycle.persistence.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.entry.EntryQueries;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.entry.EntryView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.entry.Entries;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A centre's entries come page by page, and a page by one statement. */
class PagesOfEntriesTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final CentreNumber NORTHGATE = CentreNumber.of("MZ040");
  private static final List<OptionKey> COURSES =
      List.of(OptionKey.of("0610", "BX"), OptionKey.of("0620", "BX"), OptionKey.of("0625", "BX"));
  private static final int CANDIDATES = 7;

  private final PostgresKit kit = PostgresKit.shared();
  private final DSLContext dsl = kit.get(DSLContext.class);
  private final ExecuteListenerProvider[] before = dsl.configuration().executeListenerProviders();
  private final List<String> statements = new ArrayList<>();

  @BeforeEach
  void enterEverybody() {
    kit.clear();
    kit.get(SeriesRepository.class)
        .add(Seasons.closing(JUNE.value(), LocalDate.of(2027, 2, 21)), List.of(), NOW);
    kit.get(CentreRepository.class).add(Centres.centre(NORTHGATE.value()));
    for (int i = 1; i <= CANDIDATES; i++) {
      var key = Candidates.key(JUNE.value(), NORTHGATE.value(), "%04d".formatted(i));
      kit.get(CandidateRepository.class).add(Candidates.amira(key, Candidates.person(i)), NOW);
      for (var course : COURSES) {
        kit.get(EntryRepository.class).add(entry(key, i, course));
      }
    }
    dsl.configuration().set(new DefaultExecuteListenerProvider(new Listening()));
  }

  @AfterEach
  void stopListening() {
    dsl.configuration().set(before);
  }

  private static Entry entry(CandidateKey key, int person, OptionKey course) {
    return Entries.made(
        new EntryId(UUID.randomUUID()), key, Candidates.person(person), course, NOW);
  }

  @ParameterizedTest
  @CsvSource({"500, 1", "21, 1", "20, 2", "7, 3", "2, 11", "1, 21"})
  void each_is_read_by_one_statement_however_many_lines_it_has(int lines, int pages) {
    var all = new ArrayList<EntryView>();
    var page = new Page(Optional.empty(), lines);
    Slice<EntryView> slice;
    do {
      slice = kit.get(EntryQueries.class).list(JUNE, NORTHGATE, page);
      all.addAll(slice.items());
      page = new Page(slice.next(), lines);
    } while (slice.next().isPresent());

    assertThat(all).hasSize(CANDIDATES * COURSES.size()).doesNotHaveDuplicates();
    assertThat(statements).hasSize(pages);
  }

  @Test
  void whoever_asked_for_each_of_them_would_be_seen() {
    var queries = kit.get(EntryQueries.class);
    queries
        .list(JUNE, NORTHGATE, new Page(Optional.empty(), 3))
        .items()
        .forEach(view -> queries.find(view.id()));

    assertThat(statements).hasSize(4);
  }

  private final class Listening implements ExecuteListener {

    private static final long serialVersionUID = 1;

    @Override
    public void executeStart(ExecuteContext context) {
      statements.add(String.valueOf(context.sql()));
    }
  }
}
