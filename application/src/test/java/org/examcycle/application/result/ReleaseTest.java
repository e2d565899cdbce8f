package org.examcycle.application.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.NOON;
import static org.examcycle.application.award.Board.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.AwardResults;
import org.examcycle.application.award.AwardRuns;
import org.examcycle.application.award.Board;
import org.examcycle.application.award.ConfirmAward;
import org.examcycle.application.award.MovedAwards;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.domain.award.AwardRefusal.AwardInputsMoved;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ReleaseRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Thing;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.usecase.HistoryLine;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final String FAMILY = "IGCSE_AND_O_LEVEL";
  private static final Instant OUT = Instant.parse("2027-08-17T05:00:00Z");

  private static final Map<String, String> FIGURES =
      Map.of(
          "entries", "2", "results", "2", "held", "0", "withoutResult", "0", "withoutEntry", "0");

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
  void fresh() {
    kit.clear();
    board = Board.withChemistry(kit);
    board.mark(Map.of(board.enter(1), List.of(40, 112), board.enter(2), List.of(0, 0)));
  }

  private void confirm() {
    var run = board.run();
    board.must(ConfirmAward.class, new ConfirmAward.Command(run.run(), run.version()));
  }

  private List<Refusal> plan(String family, Instant at, Optional<Long> version, Instant now) {
    return board
        .ask("ann", now, PlanRelease.class, new PlanRelease.Command(JUNE, family, at, version))
        .refusals();
  }

  private List<Refusal> propose(String officer, long version) {
    return board
        .ask(officer, NOON, ProposeRelease.class, new ProposeRelease.Command(JUNE, FAMILY, version))
        .refusals();
  }

  private List<Refusal> approve(String officer, long version) {
    return board
        .ask(officer, NOON, ApproveRelease.class, new ApproveRelease.Command(JUNE, FAMILY, version))
        .refusals();
  }

  @Test
  void a_release_is_planned_once_for_a_family_that_exists() {
    assertThat(plan("MUSIC", OUT, Optional.empty(), NOON))
        .containsExactly(new ReleaseRefusal.FamilyUnknown("MUSIC"));
    assertThat(plan(FAMILY, OUT, Optional.of(1L), NOON))
        .containsExactly(new AccessRefusal.NotFound());
    assertThat(plan(FAMILY, OUT, Optional.empty(), NOON)).isEmpty();
    assertThat(plan(FAMILY, OUT, Optional.empty(), NOON))
        .containsExactly(new ReleaseRefusal.ReleasePlannedAlready(JUNE, FAMILY));
    assertThat(plan(FAMILY, OUT.plusSeconds(1), Optional.of(9L), NOON))
        .containsExactly(new AccessRefusal.StaleVersion(9));
    assertThat(plan(FAMILY, OUT.plusSeconds(1), Optional.of(1L), NOON)).isEmpty();
  }

  @Test
  void a_release_is_of_a_series_that_there_is() {
    var command = new PlanRelease.Command(SeriesCode.of("2027-11"), FAMILY, OUT, Optional.empty());

    assertThat(board.ask(PlanRelease.class, command).refusals())
        .containsExactly(new AccessRefusal.NotFound());
  }

  @Test
  void two_persons_release_what_reconciles() {
    plan(FAMILY, OUT, Optional.empty(), NOON);
    assertThat(propose("ann", 1))
        .containsExactly(new ReleaseRefusal.RehearsalDoesNotReconcile(2, 0, 2, 0));
    confirm();
    assertThat(propose("machine", 1)).containsExactly(new AccessRefusal.NotFound());
    assertThat(propose("ann", 3)).containsExactly(new AccessRefusal.StaleVersion(3));
    assertThat(propose("ann", 1)).isEmpty();
    assertThat(approve("ann", 2))
        .containsExactly(new ReleaseRefusal.ApproverProposed(JUNE, FAMILY));
    assertThat(approve("machine", 2)).containsExactly(new AccessRefusal.NotFound());
    assertThat(approve("bob", 2)).isEmpty();
    assertThat(plan(FAMILY, OUT, Optional.of(3L), OUT))
        .containsExactly(new ReleaseRefusal.ResultsAreOut(JUNE, FAMILY));
  }

  @Test
  void what_moved_since_it_was_proposed_is_proposed_again() {
    plan(FAMILY, OUT, Optional.empty(), NOON);
    confirm();
    propose("ann", 1);
    board.must(
        HoldResult.class, new HoldResult.Command(candidate(1), CHEMISTRY, HoldReason.IDENTITY));
    var now = board.must(ReadReleases.class, JUNE).getFirst().rehearsal();
    assertThat(now.held()).isEqualTo(1);
    assertThat(approve("bob", 2))
        .containsExactly(new ReleaseRefusal.RehearsalMoved(new Rehearsal(2, 2, 0, 0, 0, ""), now));
  }

  @Test
  void what_the_award_would_no_longer_be_is_neither_proposed_nor_approved() {
    plan(FAMILY, OUT, Optional.empty(), NOON);
    confirm();
    board.mark(Map.of(candidate(1), List.of(40, 111)));
    var moved = new AwardInputsMoved(CHEMISTRY, 1, false, false, false);
    assertThat(propose("ann", 1)).containsExactly(moved);
    board.mark(Map.of(candidate(1), List.of(40, 112)));
    assertThat(propose("ann", 1)).isEmpty();
    board.mark(Map.of(candidate(1), List.of(40, 111)));
    assertThat(approve("bob", 2)).containsExactly(moved);
    assertThat(board.confirm(board.run()))
        .containsExactly(new ReleaseRefusal.ReleaseUnderWay(JUNE, FAMILY));
    assertThat(plan(FAMILY, OUT, Optional.of(2L), NOON)).isEmpty();
    confirm();
    assertThat(propose("ann", 3)).isEmpty();
    assertThat(approve("bob", 4)).isEmpty();
  }

  @Test
  void what_is_out_is_replaced_by_two_persons() {
    plan(FAMILY, NOON, Optional.empty(), NOON);
    confirm();
    propose("ann", 1);
    approve("bob", 2);
    board.mark(Map.of(candidate(1), List.of(40, 111)));
    var run = board.run();
    assertThat(board.confirm(run)).containsExactly(new ReleaseRefusal.ConfirmerRan(JUNE, FAMILY));
    var command = new ConfirmAward.Command(run.run(), run.version());
    assertThat(board.ask("bob", NOON, ConfirmAward.class, command).refusals()).isEmpty();
  }

  @Test
  void an_award_of_another_family_moves_on_its_own() {
    confirm();
    board.mark(Map.of(candidate(1), List.of(40, 111)));
    var moved =
        new MovedAwards(
            kit.get(AwardRuns.class),
            kit.get(SyllabusCatalogue.class),
            kit.get(OptionTables.class),
            kit.get(ThresholdTables.class),
            kit.get(AwardCohort.class),
            kit.get(AwardResults.class));
    assertThat(moved.of(JUNE, FAMILY)).hasSize(1);
    assertThat(moved.of(JUNE, "AS_AND_A_LEVEL")).isEmpty();
    assertThat(moved.of(SeriesCode.of("2027-11"), FAMILY)).isEmpty();
  }

  @Test
  void the_history_tells_each_figure_of_the_rehearsal_by_its_name() {
    plan(FAMILY, OUT, Optional.empty(), NOON);
    confirm();
    propose("ann", 1);
    approve("bob", 2);

    assertThat(kit.get(InMemoryHistory.class).lines())
        .extracting(HistoryLine::change)
        .filteredOn(change -> change.thing().equals(Thing.of("release")))
        .filteredOn(change -> !change.what().equals("planned"))
        .extracting(Change::what, Change::after)
        .containsExactly(tuple("proposed", FIGURES), tuple("approved", FIGURES));
  }

  @Test
  void a_result_is_held_and_let_go_once_each() {
    var hold = new HoldResult.Command(candidate(1), CHEMISTRY, HoldReason.DECISION_AWAITED);
    var lift = new LiftHold.Command(candidate(1), CHEMISTRY);
    assertThat(board.ask(LiftHold.class, lift).refusals())
        .containsExactly(new ReleaseRefusal.ResultNotHeld());
    assertThat(board.ask(HoldResult.class, hold).refusals()).isEmpty();
    assertThat(board.ask(HoldResult.class, hold).refusals())
        .containsExactly(new ReleaseRefusal.ResultHeldAlready());
    assertThat(board.ask(LiftHold.class, lift).refusals()).isEmpty();
    assertThat(board.ask(HoldResult.class, hold).refusals()).isEmpty();
    assertThat(board.ask(LiftHold.class, new LiftHold.Command(candidate(9), CHEMISTRY)).refusals())
        .containsExactly(new AccessRefusal.NotFound());
  }
}
