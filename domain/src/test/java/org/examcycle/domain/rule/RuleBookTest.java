package org.examcycle.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final RuleId FIRST = RuleId.of("INT-ENT-01");
  private static final RuleId SECOND = RuleId.of("INT-ENT-02");

  record Said(RuleId rule, int most) implements Refusal {}

  record AtMost(RuleId id, int most) implements Rule<Integer> {
    @Override
    public Optional<Refusal> check(Integer facts) {
      return facts > most ? Optional.of(new Said(id, most)) : Optional.empty();
    }
  }

  record Even(RuleId id) implements Rule<Integer> {
    @Override
    public Optional<Refusal> check(Integer facts) {
      return facts % 2 == 0 ? Optional.empty() : Optional.of(new Said(id, 0));
    }
  }

  private final RuleBook<String> book =
      RuleBook.<String>named("words/1")
          .with(new AtMost(SECOND, 3), String::length)
          .with(new AtMost(FIRST, 5), String::length);

  @Test
  void every_rule_is_asked_and_all_refusals_come_back_in_order() {
    assertThat(book.check("")).isEmpty();
    assertThat(book.check("abcd")).containsExactly(new Said(SECOND, 3));
    assertThat(book.check("abcdef")).containsExactly(new Said(FIRST, 5), new Said(SECOND, 3));
  }

  @Test
  void it_tells_its_name_and_whom_it_asks() {
    assertThat(book.version()).isEqualTo("words/1");
    assertThat(book.rules()).containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(book.asked()).containsExactly(new AtMost(SECOND, 3), new AtMost(FIRST, 5));
  }

  @Test
  void two_rules_may_share_an_id_but_none_stands_twice() {
    var more = book.with(new Even(FIRST), String::length);
    assertThat(more.check("a")).containsExactly(new Said(FIRST, 0));
    assertThatThrownBy(() -> book.with(new AtMost(FIRST, 9), String::length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_supplement_replaces_every_rule_of_an_id_and_leaves_the_book_as_it_was() {
    var supplement = book.replacing("words/1-uk", new Even(FIRST), String::length);
    assertThat(supplement.version()).isEqualTo("words/1-uk");
    assertThat(supplement.check("abcdef")).containsExactly(new Said(SECOND, 3));
    assertThat(supplement.check("abc")).containsExactly(new Said(FIRST, 0));
    assertThat(book.check("abc")).isEmpty();
  }

  @Test
  void what_is_not_there_cannot_be_replaced() {
    var third = new Even(RuleId.of("INT-ENT-03"));
    assertThatThrownBy(() -> book.replacing("words/2", third, String::length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_has_a_board_a_capability_and_two_digits() {
    assertThat(FIRST).hasToString("INT-ENT-01").isLessThan(SECOND);
    assertThatThrownBy(() -> RuleId.of("INT-ENT-1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RuleId.of("XXX-ENT-01")).isInstanceOf(IllegalArgumentException.class);
  }
}
