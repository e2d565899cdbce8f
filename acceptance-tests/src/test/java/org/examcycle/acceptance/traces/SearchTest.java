package org.examcycle.acceptance.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Seeded faults: stores that the search must find. The numbers are the same in every run. */
final class SearchTest {

  private static final List<String> ISSUED = numbers(1, 200);

  /** As much as there may be in a dump by chance: a fifth of all numbers. */
  private static final List<String> BY_CHANCE =
      numbers(2, 2_200).stream().map(number -> "entry(7," + number + ",x)").toList();

  @Test
  void numbers_by_chance_are_no_find() {
    assertThat(new Search(BY_CHANCE).numbers(ISSUED)).isEmpty();
  }

  @Test
  void a_table_of_all_issued_numbers_is_found() {
    assertThat(new Search(and(ISSUED)).numbers(ISSUED)).hasSize(1);
  }

  @Test
  void a_store_of_a_third_of_them_is_found() {
    var third = ISSUED.subList(0, ISSUED.size() / 3).stream().map(n -> "{\"a\": \"" + n + "\"}");

    assertThat(new Search(and(third.toList())).numbers(ISSUED)).hasSize(1);
  }

  @Test
  void a_single_digest_is_found() {
    // SHA-256 of 0042
    var digest = "1e20f383137ae06c4989e4971e673aa5d1b07143861c50de354f5c1f1a732f9e";

    assertThat(new Search(List.of("x" + digest + "y")).numbers(List.of("0042"))).hasSize(1);
    assertThat(new Search(List.of(digest)).numbers(List.of("0043"))).isEmpty();
  }

  @Test
  void a_password_in_any_line_is_found_and_not_repeated() {
    var found = new Search(List.of("account(1,correct horse,2)")).secrets(List.of("correct horse"));

    assertThat(found).containsExactly("a secret stands in account(1,(here),2)");
  }

  private static List<String> and(List<String> more) {
    var all = new ArrayList<>(BY_CHANCE);
    all.addAll(more);
    return all;
  }

  private static List<String> numbers(long seed, int many) {
    var random = new Random(seed);
    return IntStream.range(0, many)
        .mapToObj(_ -> "%04d".formatted(random.nextInt(10_000)))
        .distinct()
        .toList();
  }
}
