package org.examcycle.persistence.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examcycle.domain.candidate.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Whoever made a retake, or carries marks, and whom the entry names, are one person, and so are
 * those who are linked: in both directions, on and on.
 */
public final class SamePersons {

  /** From a person of {@code same} to the next. */
  private static final String LINK =
      """
      cross join lateral (
        select c.person from entry e
          join candidate c on c.series = e.previous_series and c.centre = e.previous_centre
           and c.number = e.previous_candidate
         where e.person = same.person and e.previous_series is not null and e.withdrawn_at is null
        union all
        select e.person from candidate c
          join entry e on e.previous_series = c.series and e.previous_centre = c.centre
           and e.previous_candidate = c.number
         where c.person = same.person and e.withdrawn_at is null
        union all
        select c.person from entry e
          join candidate c on c.series = e.carried_series and c.centre = e.carried_centre
           and c.number = e.carried_candidate
         where e.person = same.person and e.carried_series is not null and e.withdrawn_at is null
        union all
        select e.person from candidate c
          join entry e on e.carried_series = c.series and e.carried_centre = c.centre
           and e.carried_candidate = c.number
         where c.person = same.person and e.withdrawn_at is null
        union all
        select other from person_link where one = same.person
        union all
        select one from person_link where other = same.person
      ) link
      """;

  private static final String ALL =
      "{0} in (with recursive same(person) as (select unnest({1}::uuid[]) union"
          + " select link.person from same "
          + LINK
          + ") select person from same)";

  private static final String OF_EACH =
      "with recursive same(known, person) as (select p, p from unnest({0}::uuid[]) p union"
          + " select same.known, link.person from same "
          + LINK
          + ") select known, person from same";

  private SamePersons() {}

  /** Whether a column is one of these persons, under whichever id. */
  public static Condition is(Field<UUID> field, Collection<PersonId> persons) {
    return condition(ALL, field, ids(persons));
  }

  /** For each of these persons all ids, its own among them. */
  static Map<PersonId, Set<PersonId>> ofEach(DSLContext dsl, Collection<PersonId> persons) {
    return dsl.resultQuery(OF_EACH, ids(persons)).stream()
        .collect(
            groupingBy(
                found -> person(found, "known"),
                mapping(found -> person(found, "person"), toUnmodifiableSet())));
  }

  private static PersonId person(Record found, String column) {
    return new PersonId(found.get(column, UUID.class));
  }

  private static Field<UUID[]> ids(Collection<PersonId> persons) {
    return val(persons.stream().map(PersonId::value).toArray(UUID[]::new));
  }
}
