package org.examcycle.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.examcycle.application.entry.file.SendEntryFile;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.VerifyHistory;
import org.examcycle.domain.centre.CentreNumber;
import org.junit.jupiter.api.Test;

class OperationTest {

  @MayCall(anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
  interface Open extends Reading<String, String> {}

  @MayCall(purpose = Purpose.ENTRIES_AND_RESULTS)
  interface Unsaid extends Reading<String, String> {}

  @MayCall(value = CallerKind.CENTRE, anybody = true, purpose = Purpose.ENTRIES_AND_RESULTS)
  interface Twofold extends Reading<String, String> {}

  private abstract static class OpenService implements Open {}

  private abstract static class UnsaidService implements Unsaid {}

  private abstract static class TwofoldService implements Twofold {}

  @Test
  void for_anybody_admits_whoever_calls_from_outside() {
    var open = Operation.of(OpenService.class);

    assertThat(open.admits(new Caller.Anybody("somewhere"))).isTrue();
    assertThat(open.admits(new Caller.CentreOfficer("c", false, CentreNumber.of("MZ040"))))
        .isTrue();
    assertThat(open.admits(new Caller.BoardOfficer("b", true, Set.of(CallerKind.BOARD_CONDUCT))))
        .isTrue();
    assertThat(open.admits(new Caller.Job("release"))).isFalse();
  }

  @Test
  void whole_files_of_entries_have_their_turn() {
    assertThat(
            new Operation(SendEntryFile.class, Operation.of(OpenService.class).may(), String.class)
                .isAtLength())
        .isTrue();
    assertThat(Operation.of(OpenService.class).isAtLength()).isFalse();
  }

  @Test
  void to_verify_the_history_is_one_long_question() {
    var verify =
        new Operation(
            VerifyHistory.class, Operation.of(OpenService.class).may(), HistoryProof.class);

    assertThat(verify.isAtLength() && verify.isOnReplica()).isTrue();
  }

  @Test
  void must_say_who_may_call_it_and_in_one_way() {
    assertThatIllegalStateException().isThrownBy(() -> Operation.of(UnsaidService.class));
    assertThatIllegalStateException().isThrownBy(() -> Operation.of(TwofoldService.class));
  }
}
