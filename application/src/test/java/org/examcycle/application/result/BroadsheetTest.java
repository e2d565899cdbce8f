package org.examcycle.application.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.NOON;
import static org.examcycle.application.award.Board.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.Board;
import org.examcycle.application.award.ConfirmAward;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.examcycle.testkit.centre.Centres;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a centre sees of its results, either side of their instant. */
class BroadsheetTest {

  private static final String FAMILY = "IGCSE_AND_O_LEVEL";
  private static final Instant OUT = Instant.parse("2027-08-17T05:00:00Z");

  private static Kit kit;
  private Board board;

  @BeforeAll
  static void start() {
    kit = Kit.start();
  }

  @AfterAll
  static void stop() {
    kit.close();
  }

  @BeforeEach
  void award() {
    kit.clear();
    board = Board.withChemistry(kit);
    kit.get(CentreRepository.class).add(Centres.centre("MZ040"));
    kit.get(CentreRepository.class).add(Centres.centre("MZ041"));
    for (var number : List.of(1, 2)) {
      kit.get(CandidateRepository.class)
          .add(Candidates.amira(candidate(number), Candidates.person(number)), NOON);
      board.mark(Map.of(board.enter(number), List.of(40, 112)));
    }
    var run = board.run();
    board.must(ConfirmAward.class, new ConfirmAward.Command(run.run(), run.version()));
    board.must(PlanRelease.class, new PlanRelease.Command(JUNE, FAMILY, OUT, Optional.empty()));
    board.must(ProposeRelease.class, new ProposeRelease.Command(JUNE, FAMILY, 1));
  }

  private void approve() {
    assertThat(
            board
                .ask("bob", NOON, ApproveRelease.class, new ApproveRelease.Command(JUNE, FAMILY, 2))
                .refusals())
        .isEmpty();
  }

  private List<String> seen(String centre, Instant at) {
    return ask(centre, "MZ040", at).ifGranted().orElseThrow().items().stream()
        .map(line -> line.candidate() + " " + line.printed() + " " + line.pum().orElse(-1))
        .toList();
  }

  private Decision<Slice<ReadBroadsheet.Line>> ask(String officerOf, String centre, Instant at) {
    var caller = new Caller.CentreOfficer("officer", true, CentreNumber.of(officerOf));
    return kit.get(ReadBroadsheet.class)
        .handle(
            Call.by(caller, at, "request"),
            new ReadBroadsheet.Query(CentreNumber.of(centre), JUNE, Page.first()));
  }

  @Test
  void is_empty_the_second_before_and_full_at_the_instant() {
    approve();

    assertThat(seen("MZ040", OUT.minusSeconds(1))).isEmpty();
    assertThat(kit.get(InMemoryAccessRecord.class).lines()).isEmpty();
    assertThat(seen("MZ040", OUT)).containsExactly("0001 A* 100", "0002 A* 100");
    assertThat(kit.get(InMemoryAccessRecord.class).lines()).hasSize(2);
  }

  @Test
  void stays_empty_without_a_second_person_s_approval() {
    assertThat(seen("MZ040", OUT.plusSeconds(1))).isEmpty();
  }

  @Test
  void shows_a_result_that_is_held_as_pending_and_the_others_as_they_are() {
    board.must(
        HoldResult.class, new HoldResult.Command(candidate(1), CHEMISTRY, HoldReason.IDENTITY));
    board.must(ProposeRelease.class, new ProposeRelease.Command(JUNE, FAMILY, 2));
    board.ask("bob", NOON, ApproveRelease.class, new ApproveRelease.Command(JUNE, FAMILY, 3));

    assertThat(seen("MZ040", OUT)).containsExactly("0001 PENDING -1", "0002 A* 100");
  }

  @Test
  void of_another_centre_is_not_there() {
    approve();

    assertThat(ask("MZ041", "MZ040", OUT).refusals()).containsExactly(new AccessRefusal.NotFound());
    assertThat(ask("MZ041", "MZ041", OUT).ifGranted().orElseThrow().items()).isEmpty();
  }
}
