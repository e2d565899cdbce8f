package org.examcycle.application.result;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.AssociateRepository;
import org.examcycle.application.centre.AssociateSight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.result.ResultDelay;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleId;

@UseCaseService
final class SetResultDelayService implements SetResultDelay {

  private final AssociateSight sight;
  private final SeriesRepository series;
  private final ResultsOut out;
  private final ResultDelays delays;

  SetResultDelayService(
      AssociateRepository associates,
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      SeriesReleases releases,
      ResultDelays delays) {
    this.sight = new AssociateSight(associates);
    this.series = series;
    this.out = new ResultsOut(catalogue, releases);
    this.delays = delays;
  }

  @Override
  public Decision<Delayed> handle(Call call, Command command) {
    if (sight.associate(call, command.associate()).isEmpty()
        || series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var before = delays.find(command.associate(), command.series());
    var areOut = !out.types(command.series(), call.arrivedAt()).isEmpty();
    return command
        .delay()
        .refusalAfter(before, command.series(), areOut)
        .map(refusal -> Decision.<Delayed>refused(refusal))
        .orElseGet(() -> set(command, before));
  }

  private Decision<Delayed> set(Command command, ResultDelay before) {
    delays.put(command.associate(), command.series(), command.delay());
    return Decision.changed(
        new Delayed(command.series(), command.delay().hours()),
        Change.of("associate", command.associate().value(), "result delay set")
            .from("hours", before.hours())
            .to("hours", command.delay().hours())
            .to("series", command.series())
            .under(RuleId.of("INT-PRE-02")));
  }
}
