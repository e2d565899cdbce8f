package org.examcycle.persistence.candidate;

import static org.examcycle.persistence.jooq.Tables.PERSON_LINK;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.candidate.PersonLinks;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqPersonLinks implements PersonLinks {

  private final DSLContext dsl;

  JooqPersonLinks(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The database orders ids as their text does, which Java does not. */
  @Override
  public boolean add(PersonId one, PersonId other, Instant at) {
    var ids = Stream.of(one, other).map(id -> id.value().toString()).sorted().toList();
    return dsl.insertInto(PERSON_LINK)
            .set(PERSON_LINK.ONE, UUID.fromString(ids.getFirst()))
            .set(PERSON_LINK.OTHER, UUID.fromString(ids.getLast()))
            .set(PERSON_LINK.LINKED_AT, at)
            .onConflictOnConstraint(Keys.PERSON_LINK_PK)
            .doNothing()
            .execute()
        == 1;
  }
}
