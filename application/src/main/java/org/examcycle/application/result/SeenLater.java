package org.examcycle.application.result;

import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.result.ResultDelay;

/** How much later than they are out results are known to whoever asks (INT-PRE-02). */
@FunctionalInterface
public interface SeenLater {

  /**
   * @param centre whose candidates the results are of
   */
  ResultDelay by(Call call, Centre centre, SeriesCode series);

  /** As to an attached centre, whoever asks for it. */
  static SeenLater asCentre(ResultDelays delays) {
    return (_, centre, series) ->
        centre
            .associate()
            .map(associate -> delays.find(associate, series))
            .orElse(ResultDelay.NONE);
  }
}
