package org.examcycle.persistence.award;

import static org.examcycle.persistence.jooq.Tables.AWARD_STANDING;
import static org.examcycle.persistence.jooq.Tables.COMPONENT_MARK;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.award.AwardCohort;
import org.examcycle.application.award.CohortCandidate;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.column.MarkColumns;
import org.jooq.DSLContext;
import org.jooq.Record10;

/** A piece of a cohort takes two queries: the entries, and the marks of all of them. */
@JooqAdapter
final class JooqAwardCohort implements AwardCohort {

  private final DSLContext dsl;

  JooqAwardCohort(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<CohortCandidate> next(
      SeriesCode series, SyllabusCode syllabus, Optional<EntryId> after, int limit) {
    var entries =
        dsl.select(
                ENTRY.ID,
                ENTRY.PERSON,
                ENTRY.SERIES,
                ENTRY.CENTRE,
                ENTRY.CANDIDATE_NUMBER,
                ENTRY.SYLLABUS,
                ENTRY.OPTION_CODE,
                coalesce(AWARD_STANDING.CASE_OPEN, inline(false)),
                coalesce(AWARD_STANDING.DISQUALIFIED, inline(false)),
                coalesce(AWARD_STANDING.LATER_SERIES_DECIDES, inline(false)))
            .from(ENTRY)
            .leftJoin(AWARD_STANDING)
            .on(AWARD_STANDING.ENTRY.eq(ENTRY.ID))
            .where(ENTRY.SERIES.eq(series.value()))
            .and(ENTRY.SYLLABUS.eq(syllabus.value()))
            .and(ENTRY.WITHDRAWN_AT.isNull())
            .and(after.map(last -> ENTRY.ID.gt(last.value())).orElse(noCondition()))
            .orderBy(ENTRY.ID)
            .limit(limit)
            .fetch();
    var marks = marks(entries.getValues(ENTRY.ID));
    return entries.map(row -> candidate(row, marks.getOrDefault(row.value1(), Map.of())));
  }

  private Map<UUID, Map<ComponentCode, ComponentMark>> marks(List<UUID> entries) {
    var byEntry = new HashMap<UUID, Map<ComponentCode, ComponentMark>>();
    dsl.selectFrom(COMPONENT_MARK)
        .where(COMPONENT_MARK.ENTRY.eq(any(entries.toArray(UUID[]::new))))
        .forEach(
            row ->
                byEntry
                    .computeIfAbsent(row.getEntry(), _ -> new HashMap<>())
                    .put(
                        ComponentCode.of(row.getComponent()),
                        new MarkColumns(
                                row.getState(),
                                row.getMark(),
                                row.getModerationSlope(),
                                row.getModerationShift(),
                                row.getSpecialPercent(),
                                row.getCarried(),
                                row.getCarriedFrom())
                            .toMark()));
    return byEntry;
  }

  private static CohortCandidate candidate(
      Record10<UUID, UUID, String, String, String, String, String, Boolean, Boolean, Boolean> row,
      Map<ComponentCode, ComponentMark> marks) {
    var centre = CentreNumber.of(row.value4());
    return new CohortCandidate(
        new EntryId(row.value1()),
        new PersonId(row.value2()),
        new CandidateKey(SeriesCode.of(row.value3()), centre, CandidateNumber.of(row.value5())),
        OptionKey.of(row.value6(), row.value7()),
        new AwardInputs(
            marks, new Standing(row.value8(), row.value9(), row.value10()), centre.route()));
  }
}
