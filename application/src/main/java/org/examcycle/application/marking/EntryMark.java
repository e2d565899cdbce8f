package org.examcycle.application.marking;

import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;

/**
 * How one candidate stands in one component of the option entered for.
 *
 * @param maximum of the component
 * @param mark missing where nothing is on record
 * @param version counts the changes; 0 where nothing is on record
 */
public record EntryMark(
    EntryId entry,
    PersonId person,
    CandidateKey candidate,
    OptionKey option,
    ComponentCode component,
    int maximum,
    ComponentMark mark,
    long version) {

  public EntryMark with(ComponentMark newMark) {
    return new EntryMark(
        entry, person, candidate, option, component, maximum, newMark, version + 1);
  }
}
