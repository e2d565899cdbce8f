package org.examcycle.rest.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.calendar.ImportKeyTimes;
import org.examcycle.application.calendar.ImportTimetable;
import org.examcycle.application.calendar.ReadTimetable;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key Times, timetables, and both as one centre sees them (INT-PRE-04). */
@RestController
@RequestMapping("/v1")
class TimetableController {

  private static final String CSV = "text/csv";

  private final ImportKeyTimes importKeyTimes;
  private final ImportTimetable importTimetable;
  private final ReadTimetable readTimetable;
  private final SeriesMapper mapper;
  private final Answers answers;

  TimetableController(
      ImportKeyTimes importKeyTimes,
      ImportTimetable importTimetable,
      ReadTimetable readTimetable,
      SeriesMapper mapper,
      Answers answers) {
    this.importKeyTimes = importKeyTimes;
    this.importTimetable = importTimetable;
    this.readTimetable = readTimetable;
    this.mapper = mapper;
    this.answers = answers;
  }

  /**
   * Replaces, for each kind of series in the file, what is in force from that day on.
   *
   * @param file {@code series_kind} ({@code JUNE_NOVEMBER}), {@code zone} (1 to 6, or {@code ALL}),
   *     {@code session} ({@code AM}, {@code PM} or {@code EV}), {@code key_time_utc} (the UTC time
   *     of day: {@code 09:00}), {@code utc_day_offset} (days from the timetable's date to that of
   *     UTC: -1, 0 or 1); {@code examples} is for people, is not read and may be left out
   */
  @PutMapping(path = "/key-times", consumes = CSV)
  ResponseEntity<TakenBody> importKeyTimes(
      Call call, @RequestParam LocalDate validFrom, InputStream file) {
    var command = new ImportKeyTimes.Command(validFrom, KeyTimeFile.FORMAT.read(file));
    return answers.ok(importKeyTimes.handle(call, command), taken -> new TakenBody(taken.rows()));
  }

  /**
   * A row takes the place of the one of its component and zone.
   *
   * @param file no column empty: {@code syllabus}, {@code component} (two digits), {@code zone} (1
   *     to 6, or {@code ALL}), {@code local_date} (ISO 8601, where it is sat), {@code session}
   *     ({@code AM}, {@code PM} or {@code EV}), {@code minutes} (length of the paper, 1 to 9999)
   */
  @PutMapping(path = "/series/{series}/timetable", consumes = CSV)
  ResponseEntity<TakenBody> importTimetable(
      Call call, @PathVariable SeriesCode series, InputStream file) {
    var command = new ImportTimetable.Command(series, TimetableFile.of(series).read(file));
    return answers.ok(importTimetable.handle(call, command), taken -> new TakenBody(taken.rows()));
  }

  @GetMapping("/centres/{centre}/series/{series}/timetable")
  ResponseEntity<Listed<PaperBody>> readTimetable(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.list(
        readTimetable
            .handle(call, new ReadTimetable.Query(series, centre))
            .map(papers -> new Slice<>(papers, Optional.empty())),
        mapper::body);
  }
}
