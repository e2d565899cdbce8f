package org.examcycle.application.entry.english;

import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.result.online.Attempts;
import org.examcycle.application.usecase.AccessRefusal.NotFound;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class ReissueConfirmationService implements ReissueConfirmation {

  private static final RuleId RULE = RuleId.of("ENG-EXM-06");

  private final Holding holding;
  private final EnglishEntryRepository entries;
  private final SecretKeys secretKeys;
  private final Attempts attempts;

  ReissueConfirmationService(
      CentreRepository centres,
      EnglishEntryRepository entries,
      RecordsHolders holders,
      SecretKeys secretKeys,
      Attempts attempts) {
    this.holding = new Holding(centres, entries, holders);
    this.entries = entries;
    this.secretKeys = secretKeys;
    this.attempts = attempts;
  }

  @Override
  public Decision<Reissued> handle(Call call, Command command) {
    return holding
        .find(call, command.entry())
        .map(entry -> reissue(call, entry, command.expectedVersion()))
        .orElseGet(() -> Decision.refused(new NotFound()));
  }

  private Decision<Reissued> reissue(Call call, EnglishEntry entry, long expectedVersion) {
    var reissued =
        entry.reissued(
            Holding.askingCentre(call),
            holding.keepsRecordsOf(entry),
            secretKeys.keyring(),
            call.arrivedAt());
    return switch (reissued) {
      case Decision.Granted<EnglishEntry> granted -> save(granted.value(), expectedVersion);
      case Decision.Refused<EnglishEntry> refused -> refused.as();
    };
  }

  private Decision<Reissued> save(EnglishEntry entry, long expectedVersion) {
    if (!entries.save(entry, expectedVersion)) {
      return Decision.refused(holding.notStored(entry.id(), expectedVersion));
    }
    attempts.forgiveAll(Attempts.Kind.NUMBERS, entry.candidateId().value());
    return Decision.changed(
        new Reissued(entry.id(), entry.confirmation().edition(), expectedVersion + 1),
        Change.of("english-entry", entry.id().toString(), "confirmation re-issued")
            .to("edition", entry.confirmation().edition())
            .to("issue", entry.confirmation().secret().count())
            .under(RULE));
  }
}
