package org.examcycle.application.entry.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.domain.candidate.PersonId;

/**
 * Persons whom rows find to be one, known from the next row on and stored later. They stay one also
 * where the rest of the row is refused.
 */
final class CohortLinks implements PersonLinks {

  private record Link(PersonId one, PersonId other, Instant at) {}

  private final CohortEntries entries;
  private final List<Link> made = new ArrayList<>();

  CohortLinks(CohortEntries entries) {
    this.entries = entries;
  }

  @Override
  public boolean add(PersonId one, PersonId other, Instant at) {
    entries.link(one, other);
    return made.add(new Link(one, other, at));
  }

  /** Once the persons themselves are stored. */
  void store(PersonLinks links) {
    made.forEach(link -> links.add(link.one(), link.other(), link.at()));
  }
}
