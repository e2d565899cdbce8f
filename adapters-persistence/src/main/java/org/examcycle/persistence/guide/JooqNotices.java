package org.examcycle.persistence.guide;

import static org.examcycle.persistence.jooq.Tables.NOTICE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.application.guide.Notices;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.guide.Addressee;
import org.examcycle.domain.guide.Audience;
import org.examcycle.domain.guide.Notice;
import org.examcycle.domain.guide.NoticeId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.NoticeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqNotices implements Notices {

  private final DSLContext dsl;

  JooqNotices(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Notice notice) {
    var audience = notice.audience();
    dsl.insertInto(NOTICE)
        .set(NOTICE.ID, notice.id().value())
        .set(NOTICE.PUBLISHED_AT, notice.publishedAt())
        .set(NOTICE.TITLE, notice.title())
        .set(NOTICE.BODY, notice.text())
        .set(NOTICE.SERIES, audience.series().map(SeriesCode::value).orElse(null))
        .set(NOTICE.FAMILY, audience.family().orElse(null))
        .set(NOTICE.ZONES, zones(audience.zones()))
        .execute();
  }

  private static Short[] zones(Set<AdministrativeZone> zones) {
    return zones.stream().sorted().map(zone -> (short) zone.number()).toArray(Short[]::new);
  }

  @Override
  public Slice<Notice> list(Set<Addressee> addressees, Optional<SeriesCode> series, Page page) {
    var behind = Pages.after(page, 1, parts -> NOTICE.ID.lt(UUID.fromString(parts.getFirst())));
    var about = series.map(code -> NOTICE.SERIES.eq(code.value())).orElse(noCondition());
    var to = addressees.stream().map(JooqNotices::isFor).reduce(falseCondition(), Condition::or);
    var found =
        dsl.selectFrom(NOTICE)
            .where(to, about, behind)
            .orderBy(NOTICE.ID.desc())
            .limit(Pages.limit(page))
            .fetch(JooqNotices::read);
    return Pages.slice(found, page, notice -> List.of(notice.id()));
  }

  private static Condition isFor(Addressee addressee) {
    var zone = (short) addressee.zone().number();
    return cardinality(NOTICE.ZONES)
        .eq(0)
        .or(val(zone).eq(any(NOTICE.ZONES)))
        .and(NOTICE.FAMILY.isNull().or(NOTICE.FAMILY.in(addressee.families())));
  }

  private static Notice read(NoticeRecord row) {
    return new Notice(
        new NoticeId(row.getId()),
        row.getPublishedAt(),
        row.getTitle(),
        row.getBody(),
        new Audience(
            Optional.ofNullable(row.getSeries()).map(SeriesCode::of),
            Optional.ofNullable(row.getFamily()),
            Arrays.stream(row.getZones())
                .map(AdministrativeZone::of)
                .collect(Collectors.toUnmodifiableSet())));
  }
}
