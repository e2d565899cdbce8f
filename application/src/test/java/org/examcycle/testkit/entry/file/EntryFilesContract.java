package org.examcycle.testkit.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.SentToAssociate;
import org.examcycle.application.entry.file.EntryCells;
import org.examcycle.application.entry.file.EntryColumn;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.EntryFiles;
import org.examcycle.application.entry.file.RowFaultLine;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.application.file.Row;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.examcycle.testkit.calendar.Seasons;
import org.examcycle.testkit.centre.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link EntryFiles} do on every adapter. */
public abstract class EntryFilesContract extends RoomContract {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456Z");
  private static final SeriesCode JUNE = SeriesCode.of("2027-06");
  private static final Caller NORTHGATE =
      new Caller.CentreOfficer("issuer|n", true, CentreNumber.of("MZ040"));
  private static final Caller.CentreOfficer LAKESIDE =
      new Caller.CentreOfficer("issuer|l", true, CentreNumber.of("MZ042"));
  private static final Caller SOUTHGATE =
      new Caller.CentreOfficer("issuer|s", false, CentreNumber.of("MZ041"));

  @BeforeEach
  final void openSeries() {
    get(SeriesRepository.class)
        .add(Seasons.closing("2027-06", LocalDate.of(2027, 2, 21)), List.of(), NOW);
  }

  private EntryFiles files() {
    return get(EntryFiles.class);
  }

  private static Call call(Caller by, int second) {
    return new Call(
        by,
        Optional.of("MZ040"),
        Optional.of(Purpose.ENTRIES_AND_RESULTS),
        NOW.plusSeconds(second),
        Optional.empty(),
        "request-1");
  }

  private static EntryFileId id(long number) {
    return new EntryFileId(new UUID(0x7000L, 0x8000000000000000L | number));
  }

  private static EntryFile file(long id, Caller by, Taking taking) {
    return new EntryFile(
        id(id),
        JUNE,
        call(by, (int) id),
        taking,
        "digest",
        new EntryFile.Progress(3, 0, 0, 1, 0),
        EntryFileState.WAITING,
        0,
        Optional.empty());
  }

  /** Of Lakeside, which is attached to Britannia. */
  private EntryFile submitted(long id) {
    var sent = file(id, LAKESIDE, Taking.GOOD_ROWS);
    return added(throughBritannia(sent, EntryFileState.SUBMITTED));
  }

  private static EntryFile throughBritannia(EntryFile sent, EntryFileState state) {
    return new EntryFile(
        sent.id(),
        sent.series(),
        sent.call(),
        sent.taking(),
        sent.digest(),
        sent.progress(),
        state,
        0,
        Optional.of(
            new EntryFile.ThroughAssociate(
                LAKESIDE.centre(), sent.call().arrivedAt(), Optional.empty())));
  }

  private void attachLakeside() {
    get(AssociateRepository.class).add(new Associate(AssociateCode.of("A1"), "Britannia"));
    get(CentreRepository.class)
        .add(
            Centres.with(
                Centres.centre(LAKESIDE.centre().value()),
                CentreStatus.APPROVED,
                Optional.of(AssociateCode.of("A1")),
                1));
  }

  private static EntryFile decided(
      EntryFile file, Caller by, EntryFileState state, Optional<String> reason) {
    return new EntryFile(
        file.id(),
        file.series(),
        call(by, 99),
        file.taking(),
        file.digest(),
        file.progress(),
        state,
        0,
        file.through().map(it -> new EntryFile.ThroughAssociate(it.centre(), it.sentAt(), reason)));
  }

  @Test
  final void a_submitted_file_waits_for_the_associate_alone() {
    attachLakeside();
    var first = submitted(1);
    var second = submitted(2);
    added(file(3, NORTHGATE, Taking.GOOD_ROWS));

    assertThat(files().listWaiting()).containsExactly(id(3));
    assertThat(files().listSubmitted(LAKESIDE.centre())).containsExactly(first, second);
    assertThat(files().listSubmitted(CentreNumber.of("MZ999"))).isEmpty();
    var page = files().listSubmitted(AssociateCode.of("A1"), new Page(Optional.empty(), 1));
    assertThat(page.items()).containsExactly(first);
    assertThat(files().listSubmitted(AssociateCode.of("A1"), new Page(page.next(), 1)).items())
        .containsExactly(second);
    assertThat(files().listSubmitted(AssociateCode.of("A2"), Page.first()).items()).isEmpty();
  }

  @Test
  final void what_the_associate_approves_waits_for_us_in_its_name_and_is_still_the_centres() {
    attachLakeside();
    var sent = submitted(1);
    var britannia = new Caller.AssociateOfficer("issuer|a", true, AssociateCode.of("A1"));
    var approved = decided(sent, britannia, EntryFileState.WAITING, Optional.empty());

    assertThat(files().decide(approved)).isTrue();
    assertThat(files().decide(approved)).isFalse();
    assertThat(get(SentToAssociate.class).waiting(LAKESIDE.centre())).isEqualTo(1);
    assertThat(files().find(id(1))).contains(approved);
    assertThat(files().listWaiting()).containsExactly(id(1));
    assertThat(files().list(call(LAKESIDE, 0), JUNE, Page.first()).items())
        .containsExactly(approved);
    assertThat(files().findLatest(call(LAKESIDE, 0), JUNE, "digest")).contains(approved);
    assertThat(files().end(id(1), EntryFileState.DONE)).isTrue();
    assertThat(get(SentToAssociate.class).waiting(LAKESIDE.centre())).isZero();
  }

  @Test
  final void a_trial_and_a_file_without_an_associate_are_nothing_that_was_sent_to_one() {
    attachLakeside();
    added(file(1, LAKESIDE, Taking.GOOD_ROWS));
    added(throughBritannia(file(2, LAKESIDE, Taking.TRIAL), EntryFileState.WAITING));

    assertThat(get(SentToAssociate.class).waiting(LAKESIDE.centre())).isZero();
  }

  @Test
  final void of_what_the_associate_gives_back_the_rows_are_forgotten() {
    attachLakeside();
    var sent = submitted(1);
    files().addRows(id(1), taker -> taker.accept(new Row<>(2, EntryCells.of(Map.of()))));
    var returned = decided(sent, LAKESIDE, EntryFileState.RETURNED, Optional.of("Not this one"));

    assertThat(files().decide(returned)).isTrue();
    assertThat(files().find(id(1))).contains(returned);
    assertThat(files().rows(id(1), 0, 10)).isEmpty();
    assertThat(files().listSubmitted(AssociateCode.of("A1"), Page.first()).items()).isEmpty();
  }

  @Test
  final void a_submitted_file_can_be_cancelled() {
    attachLakeside();
    submitted(1);
    assertThat(get(SentToAssociate.class).waiting(LAKESIDE.centre())).isEqualTo(1);

    assertThat(files().end(id(1), EntryFileState.CANCELLED)).isTrue();
    assertThat(files().find(id(1)).map(EntryFile::state)).contains(EntryFileState.CANCELLED);
    assertThat(get(SentToAssociate.class).waiting(LAKESIDE.centre())).isZero();
  }

  private EntryFile added(EntryFile file) {
    files().add(file);
    return file;
  }

  @Test
  final void a_file_is_found_as_it_was_received_whoever_sent_it() {
    var board = new Caller.BoardOfficer("issuer|b", true, Set.of(CallerKind.BOARD_ENTRIES));
    var associate = new Caller.AssociateOfficer("issuer|a", true, AssociateCode.of("A1"));
    var all =
        Stream.of(NORTHGATE, board, associate)
            .map(by -> added(file(number(by), by, Taking.GOOD_ROWS)))
            .toList();

    assertThat(all).allSatisfy(file -> assertThat(files().find(file.id())).contains(file));
    assertThat(files().find(id(99))).isEmpty();
  }

  private static long number(Caller by) {
    return by.id().hashCode() & 0xFFFF;
  }

  @Test
  final void the_newest_file_of_a_sender_with_the_same_content_is_found_and_no_trial() {
    added(file(1, NORTHGATE, Taking.GOOD_ROWS));
    var newest = added(file(2, NORTHGATE, Taking.ALL_OR_NOTHING));
    added(file(3, NORTHGATE, Taking.TRIAL));
    added(file(4, SOUTHGATE, Taking.GOOD_ROWS));

    assertThat(files().findLatest(call(NORTHGATE, 0), JUNE, "digest")).contains(newest);
    assertThat(files().findLatest(call(NORTHGATE, 0), JUNE, "other")).isEmpty();
    assertThat(files().findLatest(call(NORTHGATE, 0), SeriesCode.of("2027-11"), "digest"))
        .isEmpty();
  }

  @Test
  final void a_senders_files_are_listed_the_newest_first_page_by_page() {
    var first = added(file(1, NORTHGATE, Taking.TRIAL));
    var second = added(file(2, NORTHGATE, Taking.TRIAL));
    added(file(3, SOUTHGATE, Taking.TRIAL));

    var page = files().list(call(NORTHGATE, 0), JUNE, new Page(Optional.empty(), 1));
    assertThat(page.items()).containsExactly(second);
    assertThat(files().list(call(NORTHGATE, 0), JUNE, new Page(page.next(), 1)).items())
        .containsExactly(first);
  }

  @Test
  final void files_wait_until_they_end_and_those_that_failed_come_last() {
    added(file(1, NORTHGATE, Taking.TRIAL));
    added(file(2, NORTHGATE, Taking.TRIAL));
    added(file(3, NORTHGATE, Taking.TRIAL));
    assertThat(files().countFailure(id(1))).isEqualTo(1);
    assertThat(files().countFailure(id(1))).isEqualTo(2);
    assertThat(files().end(id(2), EntryFileState.DONE)).isTrue();

    assertThat(files().listWaiting()).containsExactly(id(3), id(1));
  }

  private static Row<EntryCells> row(int line, String name) {
    return new Row<>(line, EntryCells.of(Map.of(EntryColumn.NAME, name)));
  }

  @Test
  final void rows_come_back_exactly_as_they_were_sent_and_go_when_the_file_ends() {
    added(file(1, NORTHGATE, Taking.TRIAL));
    var rows =
        List.of(
            row(2, "=1+1"),
            row(3, "{\"a\\b\",NULL}"),
            row(4, "أميرة \u0301,\"x\"\\N"),
            row(5, "é"));
    files().addRows(id(1), rows::forEach);

    assertThat(files().rows(id(1), 0, 10)).isEqualTo(rows);
    assertThat(files().rows(id(1), 2, 2)).isEqualTo(rows.subList(1, 3));
    files().end(id(1), EntryFileState.CANCELLED);
    assertThat(files().rows(id(1), 0, 10)).isEmpty();
  }

  @Test
  final void of_a_row_with_another_number_of_values_it_is_kept_how_many_there_were() {
    var rows = List.of(new Row<>(2, EntryCells.ofOtherLength(10, 11)), saying(3, "A", Map.of()));
    files().addRows(id(1), rows::forEach);

    assertThat(files().rows(id(1), 0, 10)).isEqualTo(rows);
  }

  private static final CandidateKey AMIRA =
      new CandidateKey(JUNE, CentreNumber.of("MZ040"), CandidateNumber.of("0001"));

  private static Row<EntryCells> saying(int line, String name, Map<EntryColumn, String> more) {
    var texts = new HashMap<EntryColumn, String>(more);
    texts.put(EntryColumn.NAME, name);
    return new Row<>(line, EntryCells.of(texts));
  }

  private static Map<EntryColumn, String> of(String centre, String number) {
    return Map.of(EntryColumn.CENTRE, centre, EntryColumn.CANDIDATE, number);
  }

  private static Map<EntryColumn, String> before(String series, String centre, String number) {
    return Map.of(
        EntryColumn.PREVIOUS_SERIES, series,
        EntryColumn.PREVIOUS_CENTRE, centre,
        EntryColumn.PREVIOUS_CANDIDATE, number);
  }

  @Test
  final void rows_that_name_somebody_who_is_erased_say_no_more_of_that_person() {
    added(file(1, NORTHGATE, Taking.GOOD_ROWS));
    var others =
        List.of(
            saying(5, "Bilal", of("MZ040", "0002")),
            saying(6, "Chidi", of("MZ041", "0001")),
            saying(7, "Dina", before("2026-06", "MZ040", "0001")));
    files().addRows(id(1), others::forEach);
    var carried =
        Map.of(
            EntryColumn.CARRIED_SERIES, "2027-06",
            EntryColumn.CARRIED_CENTRE, "MZ040",
            EntryColumn.CARRIED_CANDIDATE, "0001");
    files()
        .addRows(
            id(1),
            List.of(
                    saying(2, "Amira", of("MZ040", "0001")),
                    saying(3, "Amira", before("2027-06", "MZ040", "0001")),
                    saying(4, "Amira", carried))
                ::forEach);

    files().forgetDetails(List.of(AMIRA));

    assertThat(files().rows(id(1), 0, 3))
        .containsExactly(
            new Row<>(2, EntryCells.of(of("MZ040", "0001"))),
            new Row<>(3, EntryCells.of(before("2027-06", "MZ040", "0001"))),
            new Row<>(4, EntryCells.of(carried)));
    assertThat(files().rows(id(1), 4, 10)).isEqualTo(others);
  }

  @Test
  final void nothing_that_says_who_somebody_is_is_left_in_such_a_row() {
    added(file(1, NORTHGATE, Taking.GOOD_ROWS));
    var full = new HashMap<EntryColumn, String>(of("MZ040", "0001"));
    var personal =
        Stream.of("name latin_name language date_of_birth sex status uci uln".split(" "))
            .map(word -> EntryColumn.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList();
    Stream.of(EntryColumn.values()).forEach(column -> full.putIfAbsent(column, "x"));
    files().addRows(id(1), taker -> taker.accept(new Row<>(2, EntryCells.of(full))));

    files().forgetDetails(List.of(AMIRA));

    full.keySet().removeAll(personal);
    assertThat(files().rows(id(1), 0, 10)).containsExactly(new Row<>(2, EntryCells.of(full)));
  }

  private static RowFaultLine fault(int line, int number) {
    return new RowFaultLine(
        line,
        number,
        number == 1 ? Optional.of("syllabus") : Optional.empty(),
        "syllabus-unknown",
        RuleId.of("INT-ENT-01"),
        Map.of("syllabus", "O620", "zones", List.of(1, 2)));
  }

  @Test
  final void how_far_a_file_has_come_is_noted_with_its_faults_while_it_waits() {
    var file = added(file(1, NORTHGATE, Taking.TRIAL));
    var progress = new EntryFile.Progress(3, 3, 1, 1, 1);
    assertThat(files().note(id(1), progress, List.of(fault(2, 1), fault(2, 2), fault(3, 1))))
        .isTrue();

    assertThat(files().find(id(1))).contains(file.with(progress));
    var page = files().listFaults(id(1), new Page(Optional.empty(), 2));
    assertThat(page.items()).containsExactly(fault(2, 1), fault(2, 2));
    assertThat(files().listFaults(id(1), new Page(page.next(), 2)).items())
        .containsExactly(fault(3, 1));
    assertThat(files().faultyLines(id(1))).containsExactlyInAnyOrder(2, 3);
    files().forgetFaults(id(1));
    assertThat(files().faultyLines(id(1))).isEmpty();
  }

  @Test
  final void nothing_is_noted_of_a_file_that_has_ended_and_it_ends_once() {
    var file = added(file(1, NORTHGATE, Taking.GOOD_ROWS));
    assertThat(files().end(id(1), EntryFileState.CANCELLED)).isTrue();

    assertThat(files().note(id(1), new EntryFile.Progress(3, 3, 1, 1, 1), List.of(fault(2, 1))))
        .isFalse();
    assertThat(files().end(id(1), EntryFileState.DONE)).isFalse();
    assertThat(files().find(id(1))).contains(file.with(EntryFileState.CANCELLED, 0));
    assertThat(files().faultyLines(id(1))).isEmpty();
  }

  @Test
  final void one_at_a_time_works_on_a_file() {
    added(file(1, NORTHGATE, Taking.GOOD_ROWS));
    var held =
        get(Transactions.class)
            .within(
                () -> {
                  files().holdContent(call(NORTHGATE, 0), JUNE, "digest");
                  return Decision.granted(files().hold(id(1)));
                });
    assertThat(held.ifGranted()).contains(true);
  }
}
