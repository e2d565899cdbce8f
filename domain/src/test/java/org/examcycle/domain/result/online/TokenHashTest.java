package org.examcycle.domain.result.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TokenHashTest {

  @Test
  void a_token_is_kept_as_its_sha_256() {
    assertThat(TokenHash.of("abc").value())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(TokenHash.of("abd")).isNotEqualTo(TokenHash.of("abc"));
  }

  @Test
  void anything_else_is_no_hash() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash("abc"));
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenHash("A".repeat(64)));
  }
}
