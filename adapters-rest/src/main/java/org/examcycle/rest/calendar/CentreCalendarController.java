package org.examcycle.rest.calendar;

import java.util.Optional;
import org.examcycle.application.calendar.FollowCalendar;
import org.examcycle.application.calendar.ReadCentreKeyDates;
import org.examcycle.application.calendar.RenewCalendarLink;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The key dates of a centre, and the link under which a calendar finds them (INT-PRE-05). */
@RestController
@RequestMapping("/v1")
class CentreCalendarController {

  private final ReadCentreKeyDates readCentreKeyDates;
  private final RenewCalendarLink renewCalendarLink;
  private final FollowCalendar followCalendar;
  private final SeriesMapper mapper;
  private final Answers answers;

  CentreCalendarController(
      ReadCentreKeyDates readCentreKeyDates,
      RenewCalendarLink renewCalendarLink,
      FollowCalendar followCalendar,
      SeriesMapper mapper,
      Answers answers) {
    this.readCentreKeyDates = readCentreKeyDates;
    this.renewCalendarLink = renewCalendarLink;
    this.followCalendar = followCalendar;
    this.mapper = mapper;
    this.answers = answers;
  }

  /** Those of its route and of its Associate, in the order in which they begin. */
  @GetMapping("/centres/{centre}/series/{series}/key-dates")
  ResponseEntity<Listed<DueDateBody>> readCentreKeyDates(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.list(
        readCentreKeyDates
            .handle(call, new ReadCentreKeyDates.Query(series, centre))
            .map(dates -> new Slice<>(dates, Optional.empty())),
        mapper::body);
  }

  /** A new link; the one before is dead from now on. */
  @PostMapping("/centres/{centre}/calendar-link")
  ResponseEntity<CalendarLinkBody> renewCalendarLink(Call call, @PathVariable CentreNumber centre) {
    return answers.answer(
        renewCalendarLink.handle(call, centre),
        link ->
            ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new CalendarLinkBody(link.token())));
  }

  /** The dates of every series, as a calendar to subscribe to, for whoever has the link. */
  @GetMapping(path = "/calendars/{token}", produces = "text/calendar")
  ResponseEntity<byte[]> followCalendar(Call call, @PathVariable String token) {
    return answers.file(
        followCalendar.handle(call, new FollowCalendar.Question(token)),
        KeyDateCalendar.TYPE,
        "key-dates.ics",
        dates -> KeyDateCalendar.of(dates, call.arrivedAt()));
  }
}
