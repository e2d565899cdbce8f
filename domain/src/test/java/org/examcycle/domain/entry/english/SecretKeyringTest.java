package org.examcycle.domain.entry.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeyringTest {

  private static final byte[] OLD = key("the key of the first years......");
  private static final byte[] NEW = key("the key that came after it......");
  private static final EnglishEntryId ENTRY = entry(1);

  private final SecretKeyring before = SecretKeyring.of(Map.of("k1", OLD), "k1");
  private final SecretKeyring after = SecretKeyring.of(Map.of("k1", OLD, "k2", NEW), "k2");

  private static byte[] key(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static EnglishEntryId entry(long number) {
    return new EnglishEntryId(new UUID(0x0190_0000_0000_7000L, number));
  }

  @Test
  void a_number_is_the_same_whenever_it_is_derived() {
    assertThat(before.derive(before.first(ENTRY)).value())
        .isEqualTo(before.derive(before.first(ENTRY)).value())
        .matches("[0-9]{4}");
  }

  /** The function itself: whoever changes it kills every number that was ever printed. */
  @Test
  void the_function_never_changes() {
    assertThat(
            IntStream.rangeClosed(1, 5)
                .mapToObj(count -> before.derive(new SecretIssue(ENTRY, count, "k1")).value()))
        .containsExactly("2310", "5760", "1183", "3526", "1120");
  }

  @Test
  void it_differs_by_entry_by_issue_and_by_key() {
    var numbers = new HashSet<String>();
    numbers.add(after.derive(new SecretIssue(ENTRY, 1, "k1")).value());
    numbers.add(after.derive(new SecretIssue(ENTRY, 2, "k1")).value());
    numbers.add(after.derive(new SecretIssue(ENTRY, 1, "k2")).value());
    numbers.add(after.derive(new SecretIssue(entry(2), 1, "k1")).value());
    numbers.add(after.derive(new SecretIssue(new EnglishEntryId(new UUID(7, 1)), 1, "k1")).value());

    assertThat(numbers).hasSize(5);
  }

  /**
   * Without throwing away what lies above the last whole ten thousand, the lower numbers would come
   * more often: 11,830 of these instead of 11,070, with a standard deviation of 70.
   */
  @Test
  void all_numbers_come_equally_often() {
    var low =
        IntStream.range(0, 20_000)
            .mapToObj(i -> before.derive(new SecretIssue(entry(i), 1, "k1")).value())
            .filter(number -> number.compareTo("5536") < 0)
            .count();

    assertThat(low).isBetween(10_700L, 11_450L);
  }

  /** Found by search: first draws of 59,999 and of 60,000. */
  @Test
  void the_last_fair_draw_counts_and_the_one_after_it_is_drawn_again() {
    assertThat(before.derive(new SecretIssue(entry(82_155), 1, "k1")).value()).isEqualTo("9999");
    assertThat(before.derive(new SecretIssue(entry(2_276), 1, "k1")).value()).isEqualTo("4455");
  }

  @Test
  void drawn_anew_the_old_one_is_dead_at_once() {
    var old = before.first(ENTRY);
    var next = before.next(old);

    assertThat(next).isEqualTo(new SecretIssue(ENTRY, 2, "k1"));
    assertThat(before.matches(next, before.derive(old))).isFalse();
  }

  /** Found by search: the first and the second number of this entry are the same. */
  @Test
  void one_that_would_come_out_the_same_is_passed_over() {
    var old = before.first(entry(40_123));

    assertThat(before.derive(new SecretIssue(entry(40_123), 2, "k1")))
        .isEqualTo(before.derive(old));
    assertThat(before.next(old)).isEqualTo(new SecretIssue(entry(40_123), 3, "k1"));
  }

  @Test
  void after_a_rotation_old_issues_stand_and_new_ones_use_the_new_key() {
    var printed = before.first(ENTRY);

    assertThat(after.derive(printed).value()).isEqualTo(before.derive(printed).value());
    assertThat(after.first(ENTRY).keyId()).isEqualTo("k2");
    assertThat(after.next(printed)).isEqualTo(new SecretIssue(ENTRY, 2, "k2"));
  }

  @Test
  void without_its_key_an_issue_cannot_be_read() {
    var lost = new SecretIssue(ENTRY, 1, "k0");

    assertThatIllegalStateException()
        .isThrownBy(() -> after.derive(lost))
        .withMessageContaining("k0");
  }

  @Test
  void only_the_number_that_is_alive_matches() {
    var alive = before.first(ENTRY);
    var number = before.derive(alive);
    var another = "%04d".formatted((Integer.parseInt(number.value()) + 1) % 10_000);

    assertThat(before.matches(alive, number)).isTrue();
    assertThat(before.matches(alive, new SecretNumber(another))).isFalse();
  }

  @Test
  void a_ring_has_its_current_key_and_no_short_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretKeyring.of(Map.of("k1", OLD), "k2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretKeyring.of(Map.of("k1", new byte[31]), "k1"));
    assertThat(SecretKeyring.of(Map.of("k1", new byte[32]), "k1").first(ENTRY).count()).isOne();
  }

  @Test
  void issues_are_counted_from_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretIssue(ENTRY, 0, "k1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "9999"})
  void a_secret_number_is_four_digits(String text) {
    assertThat(SecretNumber.parse(text)).contains(new SecretNumber(text));
    assertThat(new SecretNumber(text))
        .hasToString("****")
        .hasSameHashCodeAs(new SecretNumber(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "000", "00000", "12a4", "١٢٣٤"})
  void anything_else_is_none(String text) {
    assertThat(SecretNumber.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretNumber(text));
  }

  @Test
  void it_is_equal_to_a_secret_number_only() {
    assertThat(new SecretNumber("1234"))
        .isNotEqualTo("1234")
        .isNotEqualTo(new SecretNumber("1235"));
  }
}
