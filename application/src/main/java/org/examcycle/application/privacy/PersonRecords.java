package org.examcycle.application.privacy;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;

/** What is held of a person, to be erased. */
public interface PersonRecords {

  /**
   * The series with an entry of the person, withdrawn or not, the earliest first. Within a
   * transaction that changes something the person is held until its end: nobody else decides an
   * entry of that person meanwhile.
   */
  List<SeriesCode> listEntered(PersonId person);

  /**
   * Makes unreadable for good what the history holds of the person in sealed values, and removes
   * the person's candidatures.
   *
   * @return those candidatures, in the order of their keys
   */
  List<CandidateKey> erase(PersonId person);
}
