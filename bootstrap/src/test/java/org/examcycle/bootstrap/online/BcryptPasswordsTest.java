package org.examcycle.bootstrap.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class BcryptPasswordsTest {

  private final BcryptPasswords passwords = new BcryptPasswords(4);

  private boolean matches(String password, String hashed) {
    return passwords.matches(password, Optional.of(passwords.hash(hashed)));
  }

  @Test
  void a_password_matches_its_hash_and_no_other() {
    assertThat(matches("correct horse battery", "correct horse battery")).isTrue();
    assertThat(matches("correct horse batterz", "correct horse battery")).isFalse();
  }

  @Test
  void each_hash_has_a_salt_of_its_own() {
    assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
  }

  @Test
  void every_character_counts_however_long_it_is() {
    assertThat(matches("ក".repeat(100) + "a", "ក".repeat(100) + "b")).isFalse();
    assertThat(matches("ក".repeat(100) + "b", "ក".repeat(100) + "b")).isTrue();
  }

  @Test
  void it_does_not_matter_how_a_keyboard_composes() {
    assertThat(matches("Zoe\u0308 in Koln", "Zoë in Koln")).isTrue();
  }

  @Test
  void without_a_hash_nothing_matches_not_even_nobodys_password() {
    assertThat(passwords.matches("nobody's password", Optional.empty())).isFalse();
  }

  @Test
  void what_is_compared_where_there_is_no_hash_takes_as_many_rounds_as_one() {
    var nobodys = BcryptPasswords.nobodys(4);
    assertThat(nobodys).hasSameSizeAs(passwords.hash("correct horse"));
    // Whether it has fewer rounds; it throws at what is no hash at all.
    assertThat(new BCryptPasswordEncoder(4).upgradeEncoding(nobodys)).isFalse();
    assertThat(new BCryptPasswordEncoder(5).upgradeEncoding(nobodys)).isTrue();
  }
}
