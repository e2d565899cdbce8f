package org.examcycle.rest.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.DueDate;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.application.calendar.PaperTime;
import org.examcycle.domain.calendar.EntryDates;
import org.examcycle.domain.calendar.EntryStage;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.KeyMoment;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.WholeDays;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.quantity.Money;
import org.examcycle.rest.problem.Once;
import org.examcycle.rest.value.Amount;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between series and what is sent and shown of them. */
@Mapper(componentModel = "spring")
interface SeriesMapper {

  default OpenSeries.Command command(OpenSeriesRequest request) {
    KeyMoments.check(request.keyDates());
    StageAdditions.check(request.entryDates());
    Once.check(request.countries(), at -> "/countries/" + at, "duplicate-country");
    return new OpenSeries.Command(
        request.series(),
        request.kind(),
        request.currency(),
        Set.copyOf(request.countries()),
        request.singleZone(),
        request.retakesFrom(),
        request.entryDates().stream().map(this::stages).toList(),
        request.keyDates().stream().map(each -> keyDate(request.series(), each)).toList());
  }

  @Mapping(target = "zone", source = "timeZone")
  OpenSeries.Stages stages(EntryDatesBody body);

  EntryStage stage(StageBody body);

  default KeyDate keyDate(SeriesCode series, KeyDateBody body) {
    return new KeyDate(
        series, body.family(), body.route(), body.activity(), KeyMoments.of(body), body.meaning());
  }

  @Mapping(target = "series", source = "code")
  SeriesBody body(Series series);

  OpenedSeriesBody body(OpenSeries.Opened opened);

  @Mapping(target = "entryKind", source = "kind")
  @Mapping(target = "timeZone", source = "stages.zone")
  @Mapping(target = "stages", source = "stages.stages")
  EntryDatesBody body(EntryDates dates);

  StageBody body(EntryStage stage);

  default KeyDateBody body(KeyDate keyDate) {
    return switch (keyDate.when()) {
      case KeyMoment.Days(var span) -> body(keyDate, Optional.of(body(span)), Optional.empty());
      case KeyMoment.Moment(var instant) -> body(keyDate, Optional.empty(), Optional.of(instant));
    };
  }

  default DueDateBody body(DueDate due) {
    var body = body(due.date());
    return new DueDateBody(
        body.family(), body.activity(), body.days(), body.instant(), body.meaning(), due.setBy());
  }

  private static KeyDateBody body(
      KeyDate keyDate, Optional<DaysBody> days, Optional<Instant> instant) {
    return new KeyDateBody(
        keyDate.family(), keyDate.route(), keyDate.activity(), days, instant, keyDate.meaning());
  }

  @Mapping(target = "timeZone", source = "zone")
  DaysBody body(WholeDays days);

  @Mapping(target = "syllabus", source = "paper.syllabus")
  @Mapping(target = "component", source = "paper.component")
  @Mapping(target = "localDate", source = "paper.localDate")
  @Mapping(target = "session", source = "paper.session")
  @Mapping(target = "minutes", source = "paper.minutes")
  @Mapping(target = "localKeyTime", expression = "java(time.localKeyTime().toOffsetDateTime())")
  @Mapping(target = "timeZone", source = "localKeyTime.zone")
  PaperBody body(PaperTime time);

  default List<CountryCode> inOrder(Set<CountryCode> countries) {
    return countries.stream().sorted().toList();
  }

  default Money money(Amount amount) {
    return amount.money();
  }

  default Amount amount(Money money) {
    return Amount.of(money);
  }
}
