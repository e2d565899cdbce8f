package org.examcycle.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.RecordedChange;
import org.examcycle.application.privacy.RecordedChange.Personal;
import org.examcycle.application.privacy.RecordedChanges;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.application.privacy.RecordedReads;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What can be read of the history and of the record of access on every adapter. */
public abstract class RecordsContract extends RoomContract {

  private static final UUID AMIRA = new UUID(7, 7);
  private static final Call CALL =
      new Call(
          new Caller.BoardOfficer("issuer officer", true, Set.of(CallerKind.BOARD_ENTRIES)),
          Optional.of("MZ040"),
          Optional.empty(),
          Instant.parse("2026-09-01T12:00:00.123456Z"),
          Optional.empty(),
          "request-1");
  private static final Change MADE =
      Change.of("entry", "42", "made").to("option", "BY").under(RuleId.of("INT-ENT-01"));
  private static final Change AMENDED =
      Change.of("entry", "42", "amended").from("option", "BY").to("option", "CY");
  private static final Change RENAMED =
      Change.of("candidate", "2027-06/MZ040/0001", "changed")
          .to("version", 2)
          .personal(AMIRA, "name", "أميرة");

  private void append(Change... changes) {
    get(Transactions.class)
        .within(
            () -> {
              get(History.class).append(CALL, "AmendEntry", List.of(changes));
              return Decision.granted(true);
            });
  }

  private List<RecordedChange> changes(Change of, boolean opened) {
    return get(RecordedChanges.class).list(of.thing(), of.key(), opened, Page.first()).items();
  }

  @Test
  final void a_change_is_told_with_who_when_for_whom_under_which_rule_before_and_after() {
    append(MADE, AMENDED, Change.of("entry", "43", "made"), Change.of("mark", "42", "given"));

    assertThat(changes(MADE, false))
        .containsExactly(
            new RecordedChange(
                CALL.arrivedAt(),
                "issuer officer",
                Optional.of("MZ040"),
                "AmendEntry",
                "made",
                Map.of(),
                Map.of("option", "BY"),
                List.of(RuleId.of("INT-ENT-01")),
                Optional.empty(),
                Personal.of(Personal.State.NONE)),
            new RecordedChange(
                CALL.arrivedAt(),
                "issuer officer",
                Optional.of("MZ040"),
                "AmendEntry",
                "amended",
                Map.of("option", "BY"),
                Map.of("option", "CY"),
                List.of(),
                Optional.empty(),
                Personal.of(Personal.State.NONE)));
  }

  @Test
  final void personal_values_are_withheld_or_shown() {
    append(RENAMED);

    assertThat(changes(RENAMED, false))
        .extracting(RecordedChange::personal)
        .containsExactly(Personal.of(Personal.State.WITHHELD));
    assertThat(changes(RENAMED, true))
        .extracting(RecordedChange::personal)
        .containsExactly(Personal.shown(Map.of("name", "أميرة")));
    assertThat(changes(RENAMED, false))
        .extracting(RecordedChange::person)
        .containsExactly(Optional.of(AMIRA));
  }

  @Test
  final void changes_come_page_by_page() {
    append(MADE, AMENDED, MADE);
    var port = get(RecordedChanges.class);

    var first = port.list(MADE.thing(), "42", false, new Page(Optional.empty(), 2));
    var second = port.list(MADE.thing(), "42", false, new Page(first.next(), 2));

    assertThat(first.items()).extracting(RecordedChange::what).containsExactly("made", "amended");
    assertThat(second.items()).extracting(RecordedChange::what).containsExactly("made");
    assertThat(second.next()).isEmpty();
  }

  @Test
  final void reads_of_a_person_are_told_in_order_page_by_page() {
    var record = get(AccessRecord.class);
    record.note(CALL, Purpose.MARKING, List.of(new Disclosure(AMIRA, "mark")));
    record.note(
        CALL,
        Purpose.ENQUIRIES,
        List.of(new Disclosure(new UUID(8, 8), "entry"), new Disclosure(AMIRA, "entry")));
    var port = get(RecordedReads.class);
    var amira = new PersonId(AMIRA);

    var first = port.list(amira, new Page(Optional.empty(), 1));
    var second = port.list(amira, new Page(first.next(), 1));

    assertThat(first.items()).containsExactly(read(Purpose.MARKING, "mark"));
    assertThat(second.items()).containsExactly(read(Purpose.ENQUIRIES, "entry"));
    assertThat(second.next()).isEmpty();
  }

  private static RecordedRead read(Purpose purpose, String what) {
    return new RecordedRead(
        CALL.arrivedAt(), "issuer officer", Optional.of("MZ040"), purpose, what);
  }
}
