package org.examcycle.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examcycle.persistence.MasterKeys;
import org.examcycle.persistence.testkit.PostgresKit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MasterKeysTest {

  private static final String OLD = base64(32, 1);
  private static final String NEW = base64(32, 2);
  private static final UUID ANA = new UUID(1, 1);
  private static final UUID BEN = new UUID(2, 2);

  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);

  @BeforeEach
  void forget() {
    PostgresKit.shared().clear();
  }

  private static String base64(int length, int fill) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private PersonKeys keys(String current, Map<String, String> all) {
    return new PersonKeys(dsl, MasterKeys.of(current, all));
  }

  @Test
  void a_new_master_key_seals_what_comes_and_the_old_one_opens_what_was() {
    var before = keys("old", Map.of("old", OLD)).of(List.of(ANA));
    var after = keys("new", Map.of("old", OLD, "new", NEW)).of(List.of(ANA, BEN));

    assertThat(after).containsAllEntriesOf(before).containsKey(BEN);
    assertThat(dsl.fetchValues("select master_key from person_key order by person"))
        .isEqualTo(List.of("old", "new"));
  }

  @Test
  void without_the_master_key_that_sealed_it_no_key_opens() {
    keys("old", Map.of("old", OLD)).of(List.of(ANA));

    assertThatThrownBy(() -> keys("new", Map.of("new", NEW)).find(ANA))
        .hasMessage("master key old is not configured");
    assertThatThrownBy(() -> keys("old", Map.of("old", NEW)).find(ANA))
        .hasMessage("the seal is broken");
  }

  @Test
  void those_that_do_not_open_what_stands_under_them_are_told() {
    keys("old", Map.of("old", OLD)).of(List.of(ANA));
    keys("new", Map.of("new", NEW)).of(List.of(BEN));

    assertThat(keys("new", Map.of("old", OLD, "new", NEW)).unopened()).isEmpty();
    assertThat(keys("new", Map.of("new", NEW)).unopened()).containsExactly("old");
    assertThat(keys("new", Map.of("old", NEW, "new", OLD)).unopened())
        .containsExactly("new", "old");
  }

  @Test
  void the_current_one_must_be_there() {
    assertThatThrownBy(() -> MasterKeys.of("new", Map.of("old", OLD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no master key new");
  }

  @Test
  void each_has_thirty_two_bytes() {
    for (var length : List.of(16, 31, 33)) {
      assertThatThrownBy(() -> MasterKeys.of("a", Map.of("a", base64(length, 1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("master key a must have 32 bytes");
    }
  }
}
