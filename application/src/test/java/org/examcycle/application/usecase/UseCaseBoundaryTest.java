package org.examcycle.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.examcycle.application.usecase.UseCaseBoundaryTest.Keep.Kept;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Disclosure;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.usecase.InMemoryAccessRecord;
import org.examcycle.testkit.usecase.InMemoryHistory;
import org.examcycle.testkit.usecase.InMemoryReplica;
import org.examcycle.testkit.usecase.InMemoryWatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UseCaseBoundaryTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final Caller OFFICER =
      new Caller.BoardOfficer("officer", true, Set.of(CallerKind.BOARD_ENTRIES));
  private static final Caller MACHINE =
      new Caller.BoardOfficer("machine", false, Set.of(CallerKind.BOARD_ENTRIES));
  private static final UUID SOMEBODY = new UUID(1, 1);

  private static Kit kit;

  @MayCall(value = CallerKind.BOARD_ENTRIES, purpose = Purpose.ENTRIES_AND_RESULTS, person = true)
  interface Keep extends UseCase<String, Kept> {
    record Kept(int how) {}
  }

  @MayCall(
      value = {CallerKind.BOARD_ENTRIES, CallerKind.PUBLIC},
      purpose = Purpose.ENTRIES_AND_RESULTS)
  interface Look extends Reading<String, String> {}

  @OnReplica
  @MayCall(value = CallerKind.BOARD_ENTRIES, purpose = Purpose.ENTRIES_AND_RESULTS)
  interface LookThrough extends Reading<String, String> {}

  @AtLength
  @OnReplica
  @MayCall(value = CallerKind.BOARD_ENTRIES, purpose = Purpose.ENTRIES_AND_RESULTS)
  interface LookAtAll extends Reading<String, String> {}

  @AtLength
  @MayCall(value = CallerKind.BOARD_ENTRIES, purpose = Purpose.ENTRIES_AND_RESULTS)
  interface KeepAll extends UseCase<String, String> {}

  record TooLong(int most) implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("COM-QUA-01");
    }
  }

  static final class KeepService implements Keep {
    private final Memory memory;

    KeepService(Memory memory) {
      this.memory = memory;
    }

    @Override
    public Decision<Kept> handle(Call call, String command) {
      var table = memory.table("kept", String.class, Integer.class);
      table.merge("count", 1, Integer::sum);
      if (command.equals("broken")) {
        throw new IllegalStateException("broken");
      }
      return command.length() > 5
          ? Decision.refused(new TooLong(5))
          : Decision.changed(
              new Kept(table.getOrDefault("count", 0)), Change.of("entry", command, "kept"));
    }
  }

  static final class KeepAllService implements KeepAll {
    @Override
    public Decision<String> handle(Call call, String all) {
      return Decision.granted("kept " + all);
    }
  }

  static final class LookService implements Look {
    @Override
    public Decision<String> handle(Call call, String question) {
      return Decision.granted("seen " + question).showing(new Disclosure(SOMEBODY, "thing"));
    }
  }

  static final class LookThroughService implements LookThrough {
    @Override
    public Decision<String> handle(Call call, String question) {
      return Decision.granted("seen " + question).showing(new Disclosure(SOMEBODY, "thing"));
    }
  }

  static final class LookAtAllService implements LookAtAll {
    @Override
    public Decision<String> handle(Call call, String question) {
      return Decision.granted("seen " + question);
    }
  }

  static final class Silent implements Reading<String, String> {
    @Override
    public Decision<String> handle(Call call, String question) {
      return Decision.granted(question);
    }
  }

  private Keep keep;
  private Look look;

  @BeforeAll
  static void start() {
    kit = Kit.start();
  }

  @AfterAll
  static void stop() {
    kit.close();
  }

  @BeforeEach
  void prepare() {
    kit.clear();
    var boundary = kit.get(UseCaseBoundary.class);
    keep = (Keep) boundary.around(new KeepService(kit.get(Memory.class)));
    look = (Look) boundary.around(new LookService());
  }

  @Test
  void only_a_reading_that_says_so_is_done_at_a_replica() {
    var boundary = kit.get(UseCaseBoundary.class);
    var lookThrough = (LookThrough) boundary.around(new LookThroughService());
    look.handle(by(OFFICER), "one");
    keep.handle(by(OFFICER), "one");
    assertThat(kit.get(InMemoryReplica.class).readings()).isZero();

    assertThat(lookThrough.handle(by(OFFICER), "many").ifGranted()).contains("seen many");

    assertThat(kit.get(InMemoryReplica.class).readings()).isEqualTo(1);
    assertThat(kit.get(InMemoryAccessRecord.class).lines()).hasSize(2);
  }

  @Test
  void only_a_reading_that_says_so_may_keep_a_replica_silent_for_long() {
    var atLength = new AtomicInteger();
    var boundary =
        new UseCaseBoundary(
            kit.get(Transactions.class),
            kit.get(RequestKeys.class),
            kit.get(History.class),
            kit.get(AccessRecord.class),
            counting(atLength, kit.get(Replica.class)),
            kit.get(Watch.class));
    var lookThrough = (LookThrough) boundary.around(new LookThroughService());
    lookThrough.handle(by(OFFICER), "many");
    assertThat(atLength).hasValue(0);

    var lookAtAll = (LookAtAll) boundary.around(new LookAtAllService());
    assertThat(lookAtAll.handle(by(OFFICER), "all").ifGranted()).contains("seen all");

    assertThat(atLength).hasValue(1);
    assertThat(kit.get(InMemoryReplica.class).readings()).isEqualTo(2);
  }

  private static Replica counting(AtomicInteger atLength, Replica replica) {
    return new Replica() {
      @Override
      public <T> T reading(Supplier<T> work) {
        return replica.reading(work);
      }

      @Override
      public <T> T atLength(Supplier<T> work) {
        atLength.incrementAndGet();
        return replica.atLength(work);
      }
    };
  }

  @Test
  void only_a_change_that_says_so_has_to_wait_for_its_turn() {
    var turns = new AtomicInteger();
    var boundary =
        new UseCaseBoundary(
            counting(turns),
            kit.get(RequestKeys.class),
            kit.get(History.class),
            kit.get(AccessRecord.class),
            kit.get(Replica.class),
            kit.get(Watch.class));
    var keepOne = (Keep) boundary.around(new KeepService(kit.get(Memory.class)));
    keepOne.handle(by(OFFICER), "one");
    assertThat(turns).hasValue(0);

    var keepAll = (KeepAll) boundary.around(new KeepAllService());
    assertThat(keepAll.handle(by(OFFICER), "all").ifGranted()).contains("kept all");

    assertThat(turns).hasValue(1);
  }

  private static Transactions counting(AtomicInteger turns) {
    var transactions = kit.get(Transactions.class);
    return new Transactions() {
      @Override
      public <T> Decision<T> within(Supplier<Decision<T>> work) {
        return transactions.within(work);
      }

      @Override
      public <T> Decision<T> atLength(Supplier<Decision<T>> work) {
        turns.incrementAndGet();
        return transactions.atLength(work);
      }

      @Override
      public <T> T apart(Supplier<T> work) {
        return transactions.apart(work);
      }
    };
  }

  private static Call by(Caller caller) {
    return Call.by(caller, NOW, "request");
  }

  private int count() {
    return kit.get(Memory.class)
        .table("kept", String.class, Integer.class)
        .getOrDefault("count", 0);
  }

  @Test
  void a_granted_change_is_kept_and_stands_in_the_history() {
    assertThat(keep.handle(by(OFFICER), "this").ifGranted()).contains(new Kept(1));
    assertThat(count()).isEqualTo(1);
    assertThat(kit.get(InMemoryHistory.class).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.useCase()).isEqualTo("Keep"))
        .satisfies(line -> assertThat(line.change().key()).isEqualTo("this"))
        .satisfies(line -> assertThat(line.call().caller()).isEqualTo(OFFICER));
  }

  @Test
  void a_refused_change_leaves_nothing() {
    assertThat(keep.handle(by(OFFICER), "too long").refusals()).containsExactly(new TooLong(5));
    assertThat(count()).isZero();
    assertThat(kit.get(InMemoryHistory.class).lines()).isEmpty();
  }

  @Test
  void a_change_that_breaks_leaves_nothing_and_is_told_as_it_was_thrown() {
    assertThatThrownBy(() -> keep.handle(by(OFFICER), "broken"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
    assertThat(count()).isZero();
    assertThat(kit.get(InMemoryWatch.class).lines()).containsExactly("Keep failed");
  }

  @Test
  void who_may_not_call_is_told_that_it_does_not_exist() {
    var worker = by(new Caller.ResearchWorker("worker", true));
    assertThat(keep.handle(worker, "this").refusals())
        .containsExactly(new AccessRefusal.NotFound());
  }

  @Test
  void whoever_is_not_known_is_told_to_say_who_asks() {
    var anybody = by(new Caller.Anybody("here"));
    assertThat(keep.handle(anybody, "this").refusals())
        .containsExactly(new AccessRefusal.LogInNeeded());
    assertThat(look.handle(anybody, "this").ifGranted()).contains("seen this");
  }

  @Test
  void a_machine_may_not_call_what_needs_a_person() {
    assertThat(keep.handle(by(MACHINE), "this").refusals())
        .containsExactly(new AccessRefusal.NotFound());
    assertThat(look.handle(by(MACHINE), "this").ifGranted()).contains("seen this");
  }

  @Test
  void the_same_request_with_the_same_key_acts_once() {
    var call = by(OFFICER).repeatable(new RequestKey("key", "print"));
    assertThat(keep.handle(call, "this").ifGranted()).contains(new Kept(1));
    assertThat(keep.handle(call, "this").ifGranted()).contains(new Kept(1));
    assertThat(count()).isEqualTo(1);
    assertThat(kit.get(InMemoryHistory.class).lines()).hasSize(1);
  }

  @Test
  void a_key_cannot_serve_for_another_request_nor_for_another_caller() {
    keep.handle(by(OFFICER).repeatable(new RequestKey("key", "print")), "this");
    assertThat(
            keep.handle(by(OFFICER).repeatable(new RequestKey("key", "other")), "that").refusals())
        .containsExactly(new AccessRefusal.IdempotencyKeyReused());
    var other = new Caller.BoardOfficer("other", true, Set.of(CallerKind.BOARD_ENTRIES));
    assertThat(
            keep.handle(by(other).repeatable(new RequestKey("key", "other")), "that").ifGranted())
        .contains(new Kept(2));
  }

  @Test
  void a_refused_request_does_not_use_up_its_key() {
    var key = new RequestKey("key", "print");
    keep.handle(by(OFFICER).repeatable(key), "too long");
    assertThat(keep.handle(by(OFFICER).repeatable(key), "this").ifGranted()).isPresent();
  }

  @Test
  void what_is_shown_of_a_person_is_noted_with_its_purpose() {
    look.handle(by(OFFICER), "this");
    assertThat(kit.get(InMemoryAccessRecord.class).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.purpose()).isEqualTo(Purpose.ENTRIES_AND_RESULTS))
        .satisfies(line -> assertThat(line.disclosure().person()).isEqualTo(SOMEBODY));
  }

  @Test
  void how_it_ended_is_observed() {
    look.handle(by(OFFICER), "this");
    keep.handle(by(OFFICER), "too long");
    assertThat(kit.get(InMemoryWatch.class).lines())
        .isEqualTo(List.of("Look granted", "Keep refused"));
  }

  @Test
  void a_service_that_does_not_say_who_may_call_it_does_not_start() {
    var boundary = kit.get(UseCaseBoundary.class);
    assertThatThrownBy(() -> boundary.around(new Silent()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> boundary.around("no use case"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_wrong_guess_outlives_the_refusal_around_it() {
    var transactions = kit.get(Transactions.class);
    var memory = kit.get(Memory.class);
    transactions.within(
        () -> {
          transactions.apart(
              () -> memory.table("kept", String.class, Integer.class).put("guess", 1));
          memory.table("kept", String.class, Integer.class).put("lost", 1);
          return Decision.refused(new TooLong(1));
        });
    assertThat(memory.table("kept", String.class, Integer.class)).containsOnlyKeys("guess");
  }
}
