package org.examcycle.dev;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What time it is here, and what time it shall be. */
@RestController
@RequestMapping("/dev/clock")
class ClockController {

  /**
   * @param now by the application's clock
   * @param offset how far that is ahead of the system's, ISO 8601
   */
  record Reading(Instant now, String offset) {}

  private final MovableClock clock;

  ClockController(MovableClock clock) {
    this.clock = clock;
  }

  @GetMapping
  Reading read() {
    return new Reading(clock.instant(), clock.ahead().toString());
  }

  /**
   * @param body an instant, {@code 2026-08-11T05:00:00Z}, or an offset from the system's clock,
   *     {@code P30D} or {@code -PT2H}
   */
  @PutMapping(consumes = MediaType.ALL_VALUE)
  Reading move(@RequestBody String body) {
    var wanted = body.replace('"', ' ').strip();
    if (wanted.matches("[-+]?P.*")) {
      clock.moveBy(Duration.parse(wanted));
    } else {
      clock.moveTo(Instant.parse(wanted));
    }
    return read();
  }

  @DeleteMapping
  Reading putRight() {
    clock.moveBy(Duration.ZERO);
    return read();
  }

  @ExceptionHandler
  ProblemDetail notATime(DateTimeException notATime) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST,
        "neither an instant nor an offset, such as " + Clock.systemUTC().instant() + " or P30D");
  }
}
