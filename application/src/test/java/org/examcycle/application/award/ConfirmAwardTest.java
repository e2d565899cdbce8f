package org.examcycle.application.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.application.award.Board.CHEMISTRY;
import static org.examcycle.application.award.Board.JUNE;
import static org.examcycle.application.award.Board.NOON;
import static org.examcycle.application.award.Board.candidate;
import static org.examcycle.application.award.Board.igcse;
import static org.examcycle.application.award.Board.line;
import static org.examcycle.application.award.Board.options;
import static org.examcycle.application.award.Board.rows;
import static org.examcycle.application.award.Board.thresholds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.marking.RecordStanding;
import org.examcycle.domain.award.AwardRefusal.AwardInputsMoved;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.testkit.Kit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run is confirmed while everything that it read is still so (INT-AWD-10). */
class ConfirmAwardTest {

  private static final Map<String, Integer> FALLING = Map.of("A*", 148, "A", 125, "B", 102);

  private static Kit kit;
  private Board board;
  private RunAward.Ran run;

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
    board.mark(
        Map.of(
            board.enter(1), List.of(40, 112),
            board.enter(2), List.of(0, 63),
            board.enter(3), List.of(0, 62)));
    run = board.run();
  }

  private void isConfirmed() {
    assertThat(board.confirm(run)).isEmpty();
  }

  private void isRefusedBecause(AwardInputsMoved moved) {
    assertThat(board.confirm(run)).containsExactly(moved);
    run = board.run();
    isConfirmed();
  }

  private void isRefusedForCandidates(int candidates) {
    isRefusedBecause(new AwardInputsMoved(CHEMISTRY, candidates, false, false, false));
  }

  @Test
  void what_was_sent_again_as_it_was_moves_nothing() {
    board.mark(Map.of(candidate(2), List.of(0, 63)));
    board.must(
        ImportThresholds.class,
        thresholds("BY", 200, Map.of("A*", 148, "A", 125, "B", 102, "C", 79)));
    board.must(ImportOptions.class, options(line("22", 40, "3/2"), line("42", 112, "5/4")));
    isConfirmed();
  }

  @Test
  void every_candidate_whose_mark_moved_counts_once() {
    board.mark(Map.of(candidate(2), List.of(1, 64), candidate(3), List.of(0, 63)));
    isRefusedForCandidates(2);
  }

  @Test
  void a_standing_that_was_recorded_counts() {
    board.must(
        RecordStanding.class,
        new RecordStanding.Command(candidate(1), CHEMISTRY, new Standing(true, false, false), 0));
    isRefusedForCandidates(1);
  }

  @Test
  void who_was_entered_since_counts() {
    board.enter(4);
    isRefusedForCandidates(1);
  }

  @Test
  void who_was_withdrawn_since_counts() {
    board.change(candidate(2), "BY", new EntryState.Withdrawn(NOON));
    isRefusedForCandidates(1);
  }

  @Test
  void one_in_and_one_out_are_two() {
    board.change(candidate(2), "BY", new EntryState.Withdrawn(NOON));
    board.enter(4);
    isRefusedForCandidates(2);
  }

  @Test
  void who_changed_to_an_option_that_the_run_does_not_know_counts() {
    board.change(candidate(2), "CZ", new EntryState.Entered());
    assertThat(board.confirm(run))
        .containsExactly(new AwardInputsMoved(CHEMISTRY, 1, false, false, false));
  }

  @Test
  void options_are_others() {
    board.must(ImportOptions.class, options(line("21", 40, "3/2"), line("42", 112, "5/4")));
    assertThat(board.confirm(run))
        .containsExactly(new AwardInputsMoved(CHEMISTRY, 0, true, false, false));
  }

  @Test
  void thresholds_are_others() {
    board.must(ImportThresholds.class, thresholds("BY", 200, FALLING));
    isRefusedBecause(new AwardInputsMoved(CHEMISTRY, 0, false, true, false));
  }

  @Test
  void thresholds_of_components_are_there_that_were_not() {
    board.must(
        ImportComponentThresholds.class,
        new ImportComponentThresholds.Command(
            JUNE,
            CHEMISTRY,
            rows(new ImportComponentThresholds.Line(ComponentCode.of("22"), 40, Map.of("A", 30)))));
    isRefusedBecause(new AwardInputsMoved(CHEMISTRY, 0, false, true, false));
  }

  @Test
  void rules_are_others() {
    var igcse = igcse();
    board.must(
        ImportQualificationTypes.class,
        new ImportQualificationTypes.Command(
            rows(
                new QualificationType(
                    igcse.code(),
                    igcse.title(),
                    igcse.level(),
                    igcse.family(),
                    igcse.gradeScale(),
                    Optional.empty(),
                    igcse.awardRule(),
                    igcse.outcomeRule(),
                    igcse.releaseRule(),
                    igcse.enquiryRule()))));
    isRefusedBecause(new AwardInputsMoved(CHEMISTRY, 0, false, false, true));
  }

  @Test
  void a_second_run_on_the_same_is_confirmed_after_the_first() {
    var second = board.run();
    isConfirmed();
    assertThat(board.confirm(second)).isEmpty();
  }
}
