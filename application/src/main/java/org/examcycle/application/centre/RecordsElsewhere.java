package org.examcycle.application.centre;

import org.examcycle.domain.centre.CentreNumber;

/** What another centre keeps of one that has closed. */
public interface RecordsElsewhere {

  /** It keeps its own records from now on, whoever was named to hold them. */
  void comeBack(CentreNumber centre);
}
