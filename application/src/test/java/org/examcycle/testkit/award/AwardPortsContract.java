package org.examcycle.testkit.award;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.Ports;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of catalogue, marks, awards and releases have in common. */
public abstract class AwardPortsContract {

  protected static final Call CALL =
      Call.by(
          new Caller.BoardOfficer("issuer|ann", true, Set.of(CallerKind.BOARD_AWARDING)),
          Instant.parse("2027-07-20T12:00:00Z"),
          "request-1");

  protected abstract Ports ports();

  protected abstract EntryRows entries();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  protected final <T> T get(Class<T> port) {
    return ports().get(port);
  }

  /** In a transaction that is committed. */
  protected final <T> T within(Supplier<T> work) {
    return get(Transactions.class)
        .within(() -> Decision.granted(work.get()))
        .ifGranted()
        .orElseThrow();
  }

  /** Scale, bands, type, syllabus, options and thresholds of Chemistry. */
  protected final void chemistry() {
    within(
        () -> {
          var catalogue = get(SyllabusCatalogue.class);
          return catalogue.addScale(Chemistry.SCALE)
              && catalogue.addPumScheme(Chemistry.PUM)
              && catalogue.addType(Chemistry.IGCSE)
              && catalogue.addSyllabus(Chemistry.SYLLABUS)
              && get(OptionTables.class).add(Chemistry.options(1))
              && get(ThresholdTables.class).add(Chemistry.thresholds(1));
        });
  }
}
