package org.examcycle.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.RecordedChange.Personal.State;
import org.examcycle.application.usecase.AccessRecord;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final Instant NOON = Instant.parse("2027-07-20T12:00:00Z");
  private static final Change RENAMED =
      Change.of("candidate", "2027-06/MZ040/0001", "changed")
          .personal(Candidates.person(1).value(), "name", "أميرة");

  private static Kit kit;

  @BeforeAll
  static void start() {
    kit = Kit.start();
  }

  @AfterAll
  static void stop() {
    kit.close();
  }

  @BeforeEach
  void forget() {
    kit.clear();
  }

  private static Call by(CallerKind duty) {
    return Call.by(new Caller.BoardOfficer(duty.name(), true, Set.of(duty)), NOON, "request");
  }

  private List<RecordedChange> history(CallerKind duty) {
    var query = new ReadHistory.Query(RENAMED.thing(), RENAMED.key(), Page.first());
    return kit.get(ReadHistory.class).handle(by(duty), query).ifGranted().orElseThrow().items();
  }

  @Test
  void names_are_shown_to_the_privacy_duty_alone_and_that_is_noted() {
    kit.get(History.class).append(by(CallerKind.BOARD_ENTRIES), "Rename", List.of(RENAMED));

    assertThat(history(CallerKind.BOARD_ENTRIES))
        .extracting(line -> line.personal().state())
        .containsExactly(State.WITHHELD);
    assertThat(history(CallerKind.BOARD_PRIVACY))
        .extracting(RecordedChange::personal)
        .containsExactly(RecordedChange.Personal.shown(RENAMED.personal()));
    assertThat(kit.get(InMemoryAccessRecord.class).lines())
        .extracting(line -> line.disclosure().what() + " " + line.purpose())
        .containsExactly("history SECURITY_AND_AUDIT", "history SECURITY_AND_AUDIT");
  }

  @Test
  void who_has_seen_a_candidate_s_record_is_told_to_the_privacy_duty_alone() {
    var key = Candidates.key("2027-06", "MZ040", "0001");
    var amira = Candidates.amira(key, Candidates.person(1));
    kit.get(CandidateRepository.class).add(amira, NOON);
    var officer = new Caller.CentreOfficer("officer", true, CentreNumber.of("MZ040"));
    kit.get(AccessRecord.class)
        .note(
            Call.by(officer, NOON, "request"),
            Purpose.ENQUIRIES,
            List.of(
                new Disclosure(amira.person().value(), "entry"),
                new Disclosure(new UUID(1, 1), "entry")));
    var query = new ReadAccessRecord.Query(key, Page.first());
    var useCase = kit.get(ReadAccessRecord.class);

    assertThat(
            useCase.handle(by(CallerKind.BOARD_PRIVACY), query).ifGranted().orElseThrow().items())
        .extracting(read -> read.caller() + " " + read.purpose() + " " + read.what())
        .containsExactly("officer ENQUIRIES entry");
    assertThat(useCase.handle(by(CallerKind.BOARD_ENTRIES), query).refusals())
        .containsExactly(new AccessRefusal.NotFound());
    var nobody =
        new ReadAccessRecord.Query(Candidates.key("2027-06", "MZ040", "0002"), Page.first());
    assertThat(useCase.handle(by(CallerKind.BOARD_PRIVACY), nobody).refusals())
        .containsExactly(new AccessRefusal.NotFound());
  }
}
