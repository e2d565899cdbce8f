package org.examcycle.domain.award;

import java.util.Map;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.marking.ComponentMark;

/**
 * What an award run read of one candidate, and keeps (INT-AWD-10).
 *
 * @param marks by component; one that is not there is missing
 * @param route of the centre: whether uniform marks are told may hang on it
 */
public record AwardInputs(Map<ComponentCode, ComponentMark> marks, Standing standing, Route route) {

  public AwardInputs {
    marks = Map.copyOf(marks);
  }
}
