package org.examcycle.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.rule.Decision.Granted;
import org.examcycle.domain.rule.Decision.Refused;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final RuleId RULE = RuleId.of("COM-QUA-01");
  private static final UUID SOMEBODY = new UUID(1, 2);

  record Said(RuleId rule) implements Refusal {}

  @Test
  void what_is_granted_carries_its_changes_and_whom_it_shows() {
    var change = Change.of("entry", "7", "made");
    var shown = new Disclosure(SOMEBODY, "entry");
    var decision = Decision.changed(7, change).showing(shown).map(String::valueOf);
    assertThat(decision).isEqualTo(new Granted<>("7", List.of(change), List.of(shown)));
    assertThat(decision.ifGranted()).contains("7");
    assertThat(decision.refusals()).isEmpty();
  }

  @Test
  void what_is_refused_stays_refused_and_shows_nobody() {
    Decision<Integer> decision = Decision.refused(new Said(RULE));
    var later = decision.showing(new Disclosure(SOMEBODY, "entry")).map(String::valueOf);
    assertThat(later).isEqualTo(new Refused<>(List.of(new Said(RULE))));
    assertThat(later.ifGranted()).isEmpty();
    assertThat(later.refusals()).containsExactly(new Said(RULE));
  }

  @Test
  void a_refusal_has_a_reason_and_is_of_a_rule_unless_it_says_otherwise() {
    assertThatThrownBy(() -> Decision.refused(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Said(RULE).kind()).isEqualTo(Refusal.Kind.RULE);
  }

  @Test
  void a_change_says_what_was_before_and_after_under_which_rules() {
    var change =
        Change.of("entry", "7", "amended").from("option", "BX").to("option", "BY").under(RULE);
    assertThat(change)
        .isEqualTo(
            new Change(
                Thing.of("entry"),
                "7",
                "amended",
                Map.of("option", "BX"),
                Map.of("option", "BY"),
                List.of(RULE),
                Map.of(),
                Optional.empty()));
  }

  @Test
  void a_personal_value_needs_the_person_whose_key_seals_it() {
    var change = Change.of("candidate", "0001", "registered").personal(SOMEBODY, "name", "Zoë");
    assertThat(change.personal()).containsEntry("name", "Zoë");
    assertThat(change.person()).contains(SOMEBODY);
    assertThatThrownBy(
            () ->
                new Change(
                    Thing.of("candidate"),
                    "0001",
                    "registered",
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Map.of("name", "Zoë"),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void several_facts_are_told_by_name_and_several_values_in_a_row() {
    var change =
        Change.of("offer", "2027-06/0610", "taken")
            .from(Map.of("zones", List.of(1, 2)))
            .to(Map.of("zones", List.of(1, 2, 3), "retakesOnly", false));
    assertThat(change.before()).containsExactly(Map.entry("zones", "1 2"));
    assertThat(change.after())
        .containsOnly(Map.entry("zones", "1 2 3"), Map.entry("retakesOnly", "false"));
  }

  @Test
  void a_change_is_of_a_kind_of_thing_that_there_is() {
    assertThat(Thing.parse("mark")).contains(Thing.of("mark"));
    assertThat(Thing.of("mark")).hasToString("mark");
    assertThat(Thing.parse("marks")).isEmpty();
    assertThatThrownBy(() -> Change.of("marks", "7", "given"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
