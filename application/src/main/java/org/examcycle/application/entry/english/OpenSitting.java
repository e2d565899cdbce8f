package org.examcycle.application.entry.english;

import static org.examcycle.application.usecase.CallerKind.BOARD_ENTRIES;
import static org.examcycle.application.usecase.CallerKind.CENTRE;
import static org.examcycle.application.usecase.Purpose.ENTRIES_AND_RESULTS;

import java.time.ZoneId;
import java.util.List;
import org.examcycle.application.usecase.MayCall;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.entry.english.CentrePolicy;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * Opens a sitting of an exam date at a centre, with venue, the time of every component and the
 * centre's policy (ENG-EXM-01, ENG-EXM-03, ENG-EXM-04).
 */
@MayCall(
    value = {CENTRE, BOARD_ENTRIES},
    purpose = ENTRIES_AND_RESULTS)
public interface OpenSitting extends UseCase<OpenSitting.Command, OpenSitting.Opened> {

  /**
   * @param zone whose clocks the times are by
   */
  record Command(
      SittingKey sitting,
      String venue,
      ZoneId zone,
      List<ComponentTime> times,
      CentrePolicy policy) {
    public Command {
      times = List.copyOf(times);
    }
  }

  record Opened(SittingKey sitting, long version) {}
}
