package org.examcycle.application.entry;

import java.util.List;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Estimate;

/**
 * States how many candidates a centre thinks it will enter, in the place of what it stated before
 * (INT-ENT-13).
 */
@MayCall(
    value = {CallerKind.CENTRE, CallerKind.ASSOCIATE, CallerKind.BOARD_ENTRIES},
    purpose = Purpose.ENTRIES_AND_RESULTS)
public interface StateEstimates extends UseCase<StateEstimates.Command, StateEstimates.Stated> {

  record Command(SeriesCode series, CentreNumber centre, List<Estimate> estimates) {
    public Command {
      estimates = List.copyOf(estimates);
    }
  }

  /**
   * @param syllabuses how many have an estimate
   */
  record Stated(int syllabuses) {}
}
