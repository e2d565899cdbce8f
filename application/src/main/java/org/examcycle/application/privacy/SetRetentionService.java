package org.examcycle.application.privacy;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RetentionMustNotReachBack;
import org.examcycle.domain.privacy.RetentionRow;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class SetRetentionService implements SetRetention {

  private final RetentionMustNotReachBack rule = new RetentionMustNotReachBack();
  private final RetentionRows rows;

  SetRetentionService(RetentionRows rows) {
    this.rows = rows;
  }

  @Override
  public Decision<Done> handle(Call call, Command command) {
    var row =
        new RetentionRow(
            command.record(),
            command.from(),
            command.months(),
            call.caller().id(),
            call.arrivedAt());
    if (rows.schedule().says(row)) {
      return Decision.granted(done(row));
    }
    var today = KeptRecord.day(call.arrivedAt());
    return rule.check(new RetentionMustNotReachBack.Facts(row.from(), today))
        .<Decision<Done>>map(Decision::refused)
        .orElseGet(() -> set(row));
  }

  private Decision<Done> set(RetentionRow row) {
    rows.put(row);
    return Decision.changed(
        done(row),
        Change.of("retention", row.record() + "/" + row.from(), "set")
            .to("months", row.months())
            .under(rule.id()));
  }

  private static Done done(RetentionRow row) {
    return new Done(row.record(), row.from());
  }
}
