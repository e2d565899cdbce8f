package org.examcycle.rest.calendar;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.examcycle.application.calendar.DueDate;
import org.examcycle.application.calendar.ListSeries;
import org.examcycle.application.calendar.OpenSeries;
import org.examcycle.application.calendar.ReadKeyDates;
import org.examcycle.application.calendar.ReadSeries;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Series and their key dates, published to anybody (INT-PRE-05). */
@RestController
@RequestMapping("/v1/series")
class SeriesController {

  private final OpenSeries openSeries;
  private final ListSeries listSeries;
  private final ReadSeries readSeries;
  private final ReadKeyDates readKeyDates;
  private final SeriesMapper mapper;
  private final Answers answers;

  SeriesController(
      OpenSeries openSeries,
      ListSeries listSeries,
      ReadSeries readSeries,
      ReadKeyDates readKeyDates,
      SeriesMapper mapper,
      Answers answers) {
    this.openSeries = openSeries;
    this.listSeries = listSeries;
    this.readSeries = readSeries;
    this.readKeyDates = readKeyDates;
    this.mapper = mapper;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<OpenedSeriesBody> openSeries(
      Call call, @Valid @RequestBody OpenSeriesRequest request) {
    return answers.created(
        openSeries.handle(call, mapper.command(request)),
        opened -> URI.create("/v1/series/" + opened.series()),
        mapper::body);
  }

  @GetMapping
  ResponseEntity<Listed<SeriesBody>> listSeries(Call call, Page page) {
    return answers.list(listSeries.handle(call, page), mapper::body);
  }

  @GetMapping("/{series}")
  ResponseEntity<SeriesBody> readSeries(Call call, @PathVariable SeriesCode series) {
    return answers.ok(readSeries.handle(call, series), mapper::body);
  }

  /** In the order in which they fall due. */
  @GetMapping(path = "/{series}/key-dates", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Listed<KeyDateBody>> readKeyDates(Call call, @PathVariable SeriesCode series) {
    return answers.list(
        readKeyDates.handle(call, series).map(dates -> new Slice<>(dates, Optional.empty())),
        mapper::body);
  }

  /** The same as a calendar to subscribe to. */
  @GetMapping(path = "/{series}/key-dates", produces = "text/calendar")
  ResponseEntity<byte[]> readKeyDatesAsCalendar(Call call, @PathVariable SeriesCode series) {
    return answers.file(
        readKeyDates
            .handle(call, series)
            .map(dates -> dates.stream().map(DueDate::ofTheBoard).toList()),
        KeyDateCalendar.TYPE,
        "key-dates-" + series + ".ics",
        dates -> KeyDateCalendar.of(dates, call.arrivedAt()));
  }
}
