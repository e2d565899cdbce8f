package org.examcycle.persistence.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.CHARGE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.application.entry.file.EntryCohorts;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Overtaken;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.Behind;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.UciTurn;
import org.examcycle.persistence.column.CandidateRows;
import org.examcycle.persistence.usecase.HistoryWriter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Cohorts read by a query for each table, and stored by a COPY for each. */
@JooqAdapter
final class JooqEntryCohorts implements EntryCohorts {

  /**
   * Each person is looked up by an index that begins with persons, whatever the planner knows of
   * the table: {@code offset 0} keeps the series out of it, by which it would read all entries of
   * the series at each step while there are no statistics of them.
   */
  private static final String STANDING_OF_EACH =
      """
      unnest({0}::uuid[]) held(person) cross join lateral
      (select * from {1} where {2} = held.person and {3} is null offset 0) "of_person"
      """;

  private final DSLContext dsl;
  private final HistoryWriter history;
  private final Behind behind;

  JooqEntryCohorts(DSLContext dsl, HistoryWriter history, Behind behind) {
    this.dsl = dsl;
    this.history = history;
    this.behind = behind;
  }

  @Override
  public Cohort load(SeriesCode series, Set<CandidateKey> candidates, Set<UciClaim> claims) {
    lookUpByIndex();
    plan("force_custom_plan");
    var cohort = byIndex(series, candidates, claims);
    plan("auto");
    return cohort;
  }

  /**
   * Until the end of the transaction. What is looked up is a few thousand keys in tables that grow
   * while a file is worked through: by statistics of the time before they would be read whole for
   * each step. So would they by foreign keys while the rows are stored: the server plans those once
   * a connection, where a table has few rows by reading it.
   */
  private void lookUpByIndex() {
    dsl.resultQuery(
            "select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin',"
                + " 'off', true), set_config('enable_mergejoin', 'off', true)")
        .execute();
  }

  /** Nor by a plan of the time before; foreign keys are to keep theirs. */
  private void plan(String mode) {
    dsl.resultQuery("select set_config('plan_cache_mode', {0}, true)", val(mode)).execute();
  }

  private Cohort byIndex(SeriesCode series, Set<CandidateKey> candidates, Set<UciClaim> claims) {
    var claimed = claimed(claims);
    var they = isAmong(candidates, CANDIDATE.SERIES, CANDIDATE.CENTRE, CANDIDATE.NUMBER);
    var persons =
        Stream.concat(
                dsl.select(CANDIDATE.PERSON).from(CANDIDATE).where(they).stream()
                    .map(row -> new PersonId(row.value1())),
                claimed.values().stream().flatMap(List::stream).map(Claimant::person))
            .collect(Collectors.toSet());
    var same = held(persons);
    var all = same.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    // Now that nobody erases them.
    var found = dsl.selectFrom(CANDIDATE).where(they).fetch(CandidateRows::read);
    return new Cohort(found, entries(series, candidates, all), same, claimed);
  }

  /** The UCIs are held first: whoever registers one person alone does it in this order, too. */
  private Map<UciClaim, List<Claimant>> claimed(Set<UciClaim> claims) {
    if (claims.isEmpty()) {
      return Map.of();
    }
    UciTurn.take(dsl, claims.stream().map(UciClaim::uci).toList());
    return dsl
        .select(
            CANDIDATE.UCI,
            CANDIDATE.DATE_OF_BIRTH,
            CANDIDATE.SERIES,
            CANDIDATE.CENTRE,
            CANDIDATE.NUMBER,
            CANDIDATE.PERSON)
        .from(CANDIDATE)
        .where(
            condition(
                "({0}, {1}) in (select * from unnest({2}::text[], {3}::date[]))",
                CANDIDATE.UCI,
                CANDIDATE.DATE_OF_BIRTH,
                val(claims.stream().map(claim -> claim.uci().value()).toArray(String[]::new)),
                val(claims.stream().map(UciClaim::dateOfBirth).toArray(LocalDate[]::new))))
        .orderBy(CANDIDATE.REGISTERED_AT, CANDIDATE.PERSON)
        .stream()
        .collect(
            groupingBy(
                row -> new UciClaim(Uci.of(row.value1()), row.value2()),
                mapping(
                    row ->
                        new Claimant(
                            new CandidateKey(
                                SeriesCode.of(row.value3()),
                                CentreNumber.of(row.value4()),
                                CandidateNumber.of(row.value5())),
                            new PersonId(row.value6())),
                    toList())));
  }

  /** All that are the same, held: until nobody is found who is not held yet. */
  private Map<PersonId, Set<PersonId>> held(Set<PersonId> persons) {
    var held = new HashSet<PersonId>();
    Set<PersonId> all = persons;
    Map<PersonId, Set<PersonId>> same;
    do {
      hold(all.stream().filter(held::add).toList());
      same = SamePersons.ofEach(dsl, persons);
      all = same.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    } while (!held.containsAll(all));
    return same;
  }

  /** In one order for everybody, as when one entry is decided. */
  private void hold(Collection<PersonId> persons) {
    var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
    dsl.select(PERSON.ID)
        .from(PERSON)
        .where(condition("{0} = any({1}::uuid[])", PERSON.ID, val(ids)))
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .execute();
  }

  private List<Entry> entries(
      SeriesCode series, Set<CandidateKey> candidates, Set<PersonId> persons) {
    var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
    var theirs = where(isAmong(candidates, ENTRY.SERIES, ENTRY.CENTRE, ENTRY.CANDIDATE_NUMBER));
    var found = ENTRY.as("of_person");
    var elsewhere =
        dsl
            .select(found.fields())
            .from(table(STANDING_OF_EACH, val(ids), ENTRY, ENTRY.PERSON, ENTRY.WITHDRAWN_AT))
            .where(found.SERIES.eq(series.value()))
            .fetch(row -> EntryRows.read(row.into(found)))
            .stream();
    var all = new LinkedHashMap<EntryId, Entry>();
    Stream.concat(theirs, elsewhere).forEach(entry -> all.put(entry.id(), entry));
    return List.copyOf(all.values());
  }

  private Stream<Entry> where(Condition condition) {
    return dsl.selectFrom(ENTRY).where(condition).fetch(EntryRows::read).stream();
  }

  private static Condition isAmong(
      Set<CandidateKey> candidates,
      Field<String> series,
      Field<String> centre,
      Field<String> number) {
    return condition(
        "({0}, {1}, {2}) in (select * from unnest({3}::text[], {4}::text[], {5}::text[]))",
        series,
        centre,
        number,
        texts(candidates, key -> key.series().value()),
        texts(candidates, key -> key.centre().value()),
        texts(candidates, key -> key.number().value()));
  }

  private static Field<String[]> texts(
      Set<CandidateKey> candidates, Function<CandidateKey, String> part) {
    return val(candidates.stream().map(part).toArray(String[]::new));
  }

  @Override
  public void store(Call call, String useCase, Iterator<Made> parts) {
    behind.each(parts, made -> store(call, useCase, made));
  }

  private void store(Call call, String useCase, Made made) {
    register(made.registered(), call.arrivedAt());
    change(made.changed());
    // What was withdrawn first: an entry for the same syllabus may have taken its place.
    alter(made.altered());
    copy(ENTRY, EntryRows.COLUMNS, made.entered(), EntryRows::values);
    copy(
        CHARGE,
        JooqCharges.COLUMNS,
        made.charged(),
        each -> JooqCharges.values(each.entry(), each.line(), call.arrivedAt()));
    history.write(call, useCase, made.history().iterator());
  }

  private void register(List<Candidate> candidates, Instant registeredAt) {
    var persons = candidates.stream().map(each -> each.person().value()).toArray(UUID[]::new);
    if (persons.length > 0) {
      dsl.query(
              "insert into {0} ({1}) select distinct * from unnest({2}::uuid[]) on conflict do"
                  + " nothing",
              PERSON, PERSON.ID.getUnqualifiedName(), val(persons))
          .execute();
    }
    copy(
        CANDIDATE,
        List.of(CANDIDATE.fields()),
        candidates,
        candidate -> values(candidate, registeredAt));
  }

  private static @Nullable Object[] values(Candidate candidate, Instant registeredAt) {
    var row = CandidateRows.record(candidate);
    row.setRegisteredAt(registeredAt);
    return row.intoArray();
  }

  private <T> void copy(
      Table<?> table,
      List<? extends Field<?>> columns,
      List<T> things,
      Function<T, @Nullable Object[]> row) {
    if (!things.isEmpty()) {
      CopyIn.into(dsl, table, columns, () -> things.stream().map(row).iterator());
    }
  }

  /** One may take the syllabus that another gives up: so all have given theirs up first. */
  private void alter(List<Altered> altered) {
    var several =
        altered.stream()
            .collect(groupingBy(each -> each.entry().person(), toList()))
            .values()
            .stream()
            .filter(theirs -> theirs.size() > 1)
            .flatMap(List::stream)
            .map(each -> each.entry().id().value())
            .toArray(UUID[]::new);
    if (several.length > 0) {
      dsl.update(ENTRY)
          .set(ENTRY.WITHDRAWN_AT, ENTRY.ARRIVED_AT)
          .where(condition("{0} = any({1}::uuid[])", ENTRY.ID, val(several)))
          .execute();
    }
    save(
        altered.stream()
            .map(
                each ->
                    dsl.update(ENTRY)
                        .set(EntryRows.of(each.entry()))
                        .where(
                            ENTRY.ID.eq(each.entry().id().value()),
                            ENTRY.VERSION.eq(each.expectedVersion()))));
  }

  private void change(List<Changed> changed) {
    save(
        changed.stream()
            .map(
                each ->
                    dsl.update(CANDIDATE)
                        .set(CandidateRows.record(each.candidate()))
                        .where(
                            CANDIDATE.SERIES.eq(each.candidate().key().series().value()),
                            CANDIDATE.CENTRE.eq(each.candidate().key().centre().value()),
                            CANDIDATE.NUMBER.eq(each.candidate().key().number().value()),
                            CANDIDATE.VERSION.eq(each.expectedVersion()))));
  }

  private void save(Stream<? extends Query> updates) {
    var stale =
        Arrays.stream(dsl.batch(updates.toList()).execute()).filter(count -> count != 1).count();
    if (stale > 0) {
      throw new Overtaken("an entry or a candidate");
    }
  }
}
