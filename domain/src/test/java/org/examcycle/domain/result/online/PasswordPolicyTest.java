package org.examcycle.domain.result.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

  private final PasswordPolicy policy = new PasswordPolicy(12, 64);

  @ParameterizedTest
  @CsvSource({"11, false", "12, true", "64, true", "65, false"})
  void only_the_length_counts(int length, boolean good) {
    assertThat(policy.check("a".repeat(length)).isEmpty()).isEqualTo(good);
  }

  @Test
  void a_character_beyond_the_basic_plane_is_one_character() {
    assertThat(policy.check("🜁".repeat(11))).contains(new PasswordLength(12, 64));
    assertThat(policy.check("🜁".repeat(64))).isEmpty();
  }

  @Test
  void the_refusal_says_the_bounds_and_its_rule() {
    assertThat(new PasswordLength(12, 64).rule()).hasToString("ENG-ONL-01");
  }

  @Test
  void a_policy_asks_for_eight_and_allows_sixty_four() {
    assertThat(new PasswordPolicy(8, 64).shortest()).isEqualTo(8);
    assertThat(new PasswordPolicy(70, 70).longest()).isEqualTo(70);
    assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(7, 64));
    assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(8, 63));
    assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(71, 70));
  }
}
