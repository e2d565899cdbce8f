package org.examcycle.application.entry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.Charges;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Charge;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.candidate.Candidates;
import org.junit.jupiter.api.Test;

class CohortChargesTest {

  private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
  private static final Money FEE = Money.of(9000, "GBP");
  private static final Entry ENTRY =
      new Entry(
          new EntryId(new UUID(0x7000L, 0x8000000000000001L)),
          Candidates.key("2027-06", "MZ040", "0001"),
          Candidates.person(1),
          OptionKey.of("0620", "BX"),
          EntryKind.FIRST,
          EntryStanding.ON_TIME,
          Optional.empty(),
          Optional.empty(),
          FEE,
          new EntryState.Entered(),
          NOW,
          "entries/2026",
          1);

  private static Charges.Line line(long id) {
    return new Charges.Line(
        new UUID(0x7000L, id),
        new Charge(ChargeKind.ENTRY_FEE, FEE, EntryStanding.ON_TIME, RuleId.of("INT-ENT-03")));
  }

  @Test
  void each_line_is_handed_over_once() {
    var charges = new CohortCharges(Kit.shared().get(Charges.class));
    charges.add(ENTRY, List.of(line(1), line(2)), NOW);
    assertThat(charges.handOver())
        .containsExactly(
            new EntryCohorts.Charged(ENTRY, line(1)), new EntryCohorts.Charged(ENTRY, line(2)));

    charges.add(ENTRY, List.of(line(3)), NOW);
    assertThat(charges.handOver()).containsExactly(new EntryCohorts.Charged(ENTRY, line(3)));
  }
}
