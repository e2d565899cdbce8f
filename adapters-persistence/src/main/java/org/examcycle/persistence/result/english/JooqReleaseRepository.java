package org.examcycle.persistence.result.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_RELEASE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqReleaseRepository implements ReleaseRepository {

  private final DSLContext dsl;

  JooqReleaseRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<EnglishEntryId, List<Released>> of(Collection<EnglishEntryId> entries) {
    return dsl
        .select(
            ENGLISH_RELEASE.ENTRY.convertFrom(EnglishEntryId::new),
            ENGLISH_RELEASE.NUMBER,
            ENGLISH_RELEASE.RELEASED_AT,
            ENGLISH_RELEASE.OUTCOME)
        .from(ENGLISH_RELEASE)
        .where(
            ENGLISH_RELEASE.ENTRY.eq(
                any(entries.stream().map(EnglishEntryId::value).toArray(UUID[]::new))))
        .orderBy(ENGLISH_RELEASE.ENTRY, ENGLISH_RELEASE.NUMBER)
        .fetch(Records.mapping(Released::new))
        .stream()
        .collect(Collectors.groupingBy(Released::entry));
  }

  @Override
  public boolean add(Collection<Released> releases) {
    if (releases.isEmpty()) {
      return true;
    }
    var added =
        dsl.insertInto(
                ENGLISH_RELEASE,
                ENGLISH_RELEASE.ENTRY,
                ENGLISH_RELEASE.NUMBER,
                ENGLISH_RELEASE.RELEASED_AT,
                ENGLISH_RELEASE.OUTCOME)
            .valuesOfRows(
                releases.stream()
                    .map(
                        release ->
                            row(
                                release.entry().value(),
                                release.number(),
                                release.at(),
                                release.outcome()))
                    .toList())
            .onConflict(ENGLISH_RELEASE.ENTRY, ENGLISH_RELEASE.NUMBER)
            .doNothing()
            .execute();
    return added == releases.size();
  }
}
