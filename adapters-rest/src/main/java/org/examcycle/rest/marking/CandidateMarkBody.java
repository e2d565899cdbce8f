package org.examcycle.rest.marking;

import org.examcycle.application.marking.EntryMark;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * One candidate's mark on a component.
 *
 * @param maximum of the component
 * @param version to be sent as {@code If-Match} with a change; 0 where nothing is on record
 */
record CandidateMarkBody(
    CentreNumber centre,
    CandidateNumber candidate,
    ComponentCode component,
    int maximum,
    MarkBody mark,
    long version) {

  static CandidateMarkBody of(EntryMark mark) {
    return new CandidateMarkBody(
        mark.candidate().centre(),
        mark.candidate().number(),
        mark.component(),
        mark.maximum(),
        MarkBody.of(mark.mark()),
        mark.version());
  }
}
