package org.examcycle.application.result;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.result.ResultDelay;

/** An attached centre's Associate knows results at once, and may let the centre wait. */
@UseCasePart
final class SeenLaterByCentresPart implements SeenLater {

  private final SeenLater centres;

  SeenLaterByCentresPart(ResultDelays delays) {
    this.centres = SeenLater.asCentre(delays);
  }

  @Override
  public ResultDelay by(Call call, Centre centre, SeriesCode series) {
    return call.caller() instanceof Caller.CentreOfficer
        ? centres.by(call, centre, series)
        : ResultDelay.NONE;
  }
}
