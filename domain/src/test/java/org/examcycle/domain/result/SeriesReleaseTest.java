package org.examcycle.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.award.AwardState;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeriesReleaseTest {

  private static final SeriesCode JUNE = SeriesCode.of("2026-06");
  private static final String FAMILY = "IGCSE_AND_O_LEVEL";
  private static final Instant OUT = Instant.parse("2026-08-18T05:00:00Z");
  private static final Instant EARLIER = Instant.parse("2026-08-10T09:00:00Z");
  private static final Rehearsal GOOD = new Rehearsal(10, 10, 1, 0, 0, "none");

  private final SeriesRelease planned = SeriesRelease.planned(JUNE, FAMILY, OUT);
  private final SeriesRelease proposed = granted(planned.proposed("ann", EARLIER, GOOD));
  private final SeriesRelease approved = granted(proposed.approved("bob", EARLIER, GOOD));

  private static SeriesRelease granted(Decision<SeriesRelease> decision) {
    return decision.ifGranted().orElseThrow();
  }

  @Nested
  class results {
    @Test
    void are_out_from_the_instant_on_once_approved() {
      assertThat(approved.isOut(OUT.minusNanos(1))).isFalse();
      assertThat(approved.isOut(OUT)).isTrue();
      assertThat(approved.isOut(OUT.plusSeconds(1))).isTrue();
    }

    @Test
    void are_not_out_at_all_without_approval() {
      assertThat(planned.isOut(OUT)).isFalse();
      assertThat(proposed.isOut(OUT)).isFalse();
    }
  }

  @Nested
  class results_are_out_since {
    @Test
    void their_instant_or_the_approval_that_came_later() {
      var late = granted(proposed.approved("bob", OUT.plusSeconds(60), GOOD));

      assertThat(approved.outSince(OUT.plusSeconds(90))).contains(OUT);
      assertThat(approved.outSince(OUT.minusNanos(1))).isEmpty();
      assertThat(late.outSince(OUT.plusSeconds(90))).contains(OUT.plusSeconds(60));
    }
  }

  @Nested
  class a_rehearsal {
    @Test
    void reconciles_when_entries_and_results_answer_each_other_held_or_not() {
      assertThat(GOOD.reconciles()).isTrue();
      assertThat(new Rehearsal(1, 1, 0, 0, 0, "none").reconciles()).isTrue();
      assertThat(new Rehearsal(0, 0, 0, 0, 0, "none").reconciles()).isFalse();
      assertThat(new Rehearsal(10, 9, 0, 1, 0, "none").reconciles()).isFalse();
      assertThat(new Rehearsal(10, 11, 0, 0, 1, "none").reconciles()).isFalse();
    }

    @Test
    void that_does_not_reconcile_lets_nothing_be_proposed() {
      assertThat(planned.proposed("ann", EARLIER, new Rehearsal(10, 9, 0, 1, 0, "none")).refusals())
          .containsExactly(new ReleaseRefusal.RehearsalDoesNotReconcile(10, 9, 1, 0));
    }

    @Test
    void of_nothing_at_all_says_so() {
      assertThat(planned.proposed("ann", EARLIER, new Rehearsal(0, 0, 0, 0, 0, "none")).refusals())
          .containsExactly(new ReleaseRefusal.NobodyToRelease(JUNE, FAMILY));
      assertThat(planned.proposed("ann", EARLIER, new Rehearsal(0, 1, 0, 0, 1, "none")).refusals())
          .containsExactly(new ReleaseRefusal.RehearsalDoesNotReconcile(0, 1, 0, 1));
    }

    @Test
    void is_answered_for_from_the_proposal_until_the_results_are_out() {
      var instant = approved.resultsAt();
      assertThat(planned.isUnderWay(EARLIER)).isFalse();
      assertThat(proposed.isUnderWay(instant)).isTrue();
      assertThat(approved.isUnderWay(instant.minusNanos(1))).isTrue();
      assertThat(approved.isUnderWay(instant)).isFalse();
    }

    @Test
    void must_bring_the_same_when_approved() {
      for (var now :
          List.of(
              new Rehearsal(10, 10, 2, 0, 0, "none"), new Rehearsal(10, 10, 1, 0, 0, "another"))) {
        assertThat(proposed.approved("bob", EARLIER, now).refusals())
            .containsExactly(new ReleaseRefusal.RehearsalMoved(GOOD, now));
      }
    }
  }

  @Nested
  class an_award {
    private final AwardRun run =
        new AwardRun(
            new AwardRunId(new UUID(0, 1)),
            JUNE,
            SyllabusCode.of("0620"),
            new AwardBasis(1, 1, Optional.empty(), Map.of()),
            10,
            EARLIER,
            "ann",
            true,
            new AwardState.Run(),
            1);

    @Test
    void is_confirmed_by_whoever_ran_it_until_somebody_proposes() {
      assertThat(planned.refusesAward(run, "ann", OUT.plusSeconds(1))).isEmpty();
      assertThat(proposed.refusesAward(run, "bob", EARLIER))
          .contains(new ReleaseRefusal.ReleaseUnderWay(JUNE, FAMILY));
      assertThat(approved.refusesAward(run, "bob", OUT.minusNanos(1)))
          .contains(new ReleaseRefusal.ReleaseUnderWay(JUNE, FAMILY));
    }

    @Test
    void replaces_what_is_out_by_two_persons() {
      assertThat(approved.refusesAward(run, "ann", OUT))
          .contains(new ReleaseRefusal.ConfirmerRan(JUNE, FAMILY));
      assertThat(approved.refusesAward(run, "bob", OUT)).isEmpty();
    }
  }

  @Nested
  class two_persons {
    @Test
    void are_needed_and_one_is_not_enough() {
      assertThat(proposed.approved("ann", EARLIER, GOOD).refusals())
          .containsExactly(new ReleaseRefusal.ApproverProposed(JUNE, FAMILY));
      assertThat(approved.state()).isEqualTo(new ReleaseState.Approved("ann", "bob", EARLIER));
      assertThat(approved.version()).isEqualTo(3);
    }

    @Test
    void propose_first_and_approve_once() {
      assertThat(planned.approved("bob", EARLIER, GOOD).refusals())
          .containsExactly(new ReleaseRefusal.ReleaseNotProposed(JUNE, FAMILY));
      assertThat(approved.approved("cem", EARLIER, GOOD).refusals())
          .containsExactly(new ReleaseRefusal.ReleaseApprovedAlready(JUNE, FAMILY));
      assertThat(approved.proposed("cem", EARLIER, GOOD).refusals())
          .containsExactly(new ReleaseRefusal.ReleaseApprovedAlready(JUNE, FAMILY));
    }

    @Test
    void may_change_places_when_it_is_proposed_again() {
      var again = granted(proposed.proposed("bob", EARLIER, GOOD));
      assertThat(again.approved("ann", EARLIER, GOOD).ifGranted()).isPresent();
    }
  }

  @Nested
  class the_instant {
    @Test
    void can_be_moved_until_results_are_out_and_then_wants_new_approval() {
      var later = OUT.plusSeconds(3600);
      var moved = granted(approved.movedTo(later, OUT.minusNanos(1)));
      assertThat(moved.resultsAt()).isEqualTo(later);
      assertThat(moved.isOut(later)).isFalse();
      assertThat(moved.version()).isEqualTo(approved.version() + 1);
      assertThat(approved.movedTo(later, OUT).refusals())
          .containsExactly(new ReleaseRefusal.ResultsAreOut(JUNE, FAMILY));
    }
  }

  @Nested
  class a_hold {
    @Test
    void has_a_reason_until_it_is_lifted() {
      var none =
          new ResultHold(
              new EntryId(new UUID(0, 1)), new PersonId(new UUID(0, 2)), Optional.empty(), 0);
      var held = none.held(HoldReason.IDENTITY);
      assertThat(none.isHeld()).isFalse();
      assertThat(held.isHeld()).isTrue();
      assertThat(held.version()).isEqualTo(1);
      assertThat(held.lifted().isHeld()).isFalse();
      assertThat(held.lifted().version()).isEqualTo(2);
    }
  }

  @Nested
  class the_book {
    @Test
    void finds_the_rule_by_its_name_and_has_no_name_twice() {
      var rule = ReleaseRuleBook.standard().find("at-one-instant/1").orElseThrow();
      assertThat(rule.outSince(approved, OUT)).contains(OUT);
      assertThat(rule.outSince(approved, EARLIER)).isEmpty();
      assertThat(ReleaseRuleBook.standard().find("at-once/1")).isEmpty();
      assertThatThrownBy(() -> new ReleaseRuleBook(List.of(rule, rule)))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void every_refusal_names_its_rule() {
    List<Refusal> instants =
        List.of(
            new ReleaseRefusal.FamilyUnknown("F"),
            new ReleaseRefusal.ResultsAreOut(JUNE, FAMILY),
            new ReleaseRefusal.ReleasePlannedAlready(JUNE, FAMILY));
    assertThat(instants).extracting(Refusal::rule).containsOnly(RuleId.of("INT-RES-01"));
    List<Refusal> persons =
        List.of(
            new ReleaseRefusal.ApproverProposed(JUNE, FAMILY),
            new ReleaseRefusal.ResultHeldAlready(),
            new ReleaseRefusal.ResultNotHeld());
    assertThat(persons).extracting(Refusal::rule).containsOnly(RuleId.of("INT-RES-03"));
    assertThat(new ReleaseRefusal.ResultHeldAlready().kind()).isEqualTo(Refusal.Kind.DUPLICATE);
    assertThat(new ReleaseRefusal.ReleaseApprovedAlready(JUNE, FAMILY).kind())
        .isEqualTo(Refusal.Kind.DUPLICATE);
    assertThat(new ReleaseRefusal.ReleasePlannedAlready(JUNE, FAMILY).kind())
        .isEqualTo(Refusal.Kind.DUPLICATE);
  }
}
