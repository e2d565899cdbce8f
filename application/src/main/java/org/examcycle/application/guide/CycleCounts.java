package org.examcycle.application.guide;

import java.util.Map;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.guide.ActivityCode;
import org.examcycle.domain.guide.Progress;

/**
 * What the records tell of a centre's activities in a series. An activity that leaves no record is
 * not among them.
 */
public interface CycleCounts {

  Map<ActivityCode, Progress> of(SeriesCode series, CentreNumber centre);
}
