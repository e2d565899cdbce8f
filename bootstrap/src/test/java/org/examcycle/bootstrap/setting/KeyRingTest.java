package org.examcycle.bootstrap.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRingTest {

  @Test
  void the_first_is_the_newest_and_all_are_on_the_ring() {
    var ring = KeyRing.valueOf("2027: " + key(32) + ", 2026:" + key(32));

    assertThat(ring.newest()).isEqualTo("2027");
    assertThat(ring.texts()).containsOnlyKeys("2026", "2027");
    assertThat(ring.bytes().get("2026")).hasSize(32);
  }

  @Test
  void its_text_form_shows_nothing() {
    assertThat(KeyRing.valueOf("a:" + key(32))).hasToString("key ring");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "; is not of the form",
        "abc; is not of the form",
        ":abc; is not of the form",
        "a:%%; is not Base64",
        "a:AAAA; is not of 32 bytes"
      })
  void anything_else_is_refused_without_repeating_it(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyRing.valueOf(text == null ? "" : text))
        .withMessageContaining(why);
  }

  @Test
  void keys_of_31_or_33_bytes_and_ids_twice_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.valueOf("a:" + key(31)));
    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.valueOf("a:" + key(33)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyRing.valueOf("a:" + key(32) + ",a:" + key(32)))
        .withMessageContaining("twice");
  }

  @Test
  void a_demonstration_key_works_and_is_known() {
    var ring = "demo:" + DemonstrationKey.make();

    assertThat(KeyRing.valueOf(ring).newest()).isEqualTo("demo");
    assertThat(DemonstrationKey.isIn(ring)).isTrue();
    assertThat(DemonstrationKey.make()).isNotEqualTo(DemonstrationKey.make());
    assertThat(DemonstrationKey.isIn("demo:" + key(32))).isFalse();
  }

  private static String key(int bytes) {
    return Base64.getEncoder().encodeToString(new byte[bytes]);
  }
}
