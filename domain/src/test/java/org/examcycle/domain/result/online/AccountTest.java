package org.examcycle.domain.result.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

  private static final CandidateId AMIRA = CandidateId.of("SIR094701");

  private static Account account(String email, String hash, int secretIssue, long version) {
    return new Account(AMIRA, EmailAddress.of(email), hash, secretIssue, version);
  }

  @Nested
  class Registered {

    private final Account first = account("amira@example.org", "old", 2, 7);

    @Test
    void there_is_one_where_there_was_none() {
      assertThat(Account.registered(Optional.empty(), first)).contains(first);
    }

    @Test
    void a_second_registration_with_the_same_or_an_older_secret_is_none() {
      assertThat(Account.registered(Optional.of(first), account("b@c", "new", 1, 1))).isEmpty();
      assertThat(Account.registered(Optional.of(first), account("b@c", "new", 2, 1))).isEmpty();
    }

    @Test
    void one_with_a_secret_issued_since_replaces_address_and_password() {
      assertThat(Account.registered(Optional.of(first), account("b@c", "new", 3, 1)))
          .contains(account("b@c", "new", 3, 7));
    }
  }

  @Test
  void a_new_password_leaves_the_rest() {
    assertThat(account("b@c", "old", 2, 7).withPassword("new"))
        .isEqualTo(account("b@c", "new", 2, 7));
  }

  @Test
  void neither_address_nor_hash_is_printed_by_accident() {
    assertThat(account("amira@example.org", "$2a$10$abc", 1, 1).toString())
        .doesNotContain("amira", "$2a");
    assertThat(EmailAddress.of("amira@example.org").toString()).doesNotContain("amira");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b", "amira.o'neil+exam@mail.example.org", "用户@例子.广告", "x@[127.0.0.1]"})
  void an_address_has_something_on_both_sides(String address) {
    assertThat(EmailAddress.parse(address)).contains(EmailAddress.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b",
        "a@b@c",
        "a b@c",
        "a@b c",
        "a@b\r\nBcc: x@y",
        "<a@b>",
        "a@b,c",
        "a@b;c"
      })
  void what_is_plainly_no_address_is_turned_away(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> EmailAddress.of(text));
  }

  @Test
  void an_address_is_at_most_254_characters_long_and_64_before_the_sign() {
    assertThat(EmailAddress.parse("a@" + "b".repeat(252))).isPresent();
    assertThat(EmailAddress.parse("a@" + "b".repeat(253))).isEmpty();
    assertThat(EmailAddress.parse("a".repeat(64) + "@b")).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@b")).isEmpty();
  }

  @Nested
  class A_session_or_link {

    private final Instant made = Instant.parse("2027-07-05T10:00:00Z");
    private final Lease hour = Lease.of(made, Duration.ofHours(1));
    private final TokenHash token = TokenHash.of("token");

    @Test
    void is_good_until_it_has_run_out() {
      var session = new Session(token, AMIRA, hour, Optional.empty());
      var link = new PasswordLink(token, AMIRA, hour, Optional.empty());

      assertThat(session.runsAt(made.plusSeconds(3599))).isTrue();
      assertThat(session.runsAt(made.plusSeconds(3600))).isFalse();
      assertThat(link.opensAt(made.plusSeconds(3599))).isTrue();
      assertThat(link.opensAt(made.plusSeconds(3600))).isFalse();
    }

    @Test
    void is_good_no_more_once_ended_or_spent() {
      assertThat(new Session(token, AMIRA, hour, Optional.of(made)).runsAt(made)).isFalse();
      assertThat(new PasswordLink(token, AMIRA, hour, Optional.of(made)).opensAt(made)).isFalse();
    }
  }
}
