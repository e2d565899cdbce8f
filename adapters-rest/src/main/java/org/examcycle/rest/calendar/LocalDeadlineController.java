package org.examcycle.rest.calendar;

import jakarta.validation.Valid;
import java.util.Optional;
import org.examcycle.application.calendar.LiftLocalDeadline;
import org.examcycle.application.calendar.ListLocalDeadlines;
import org.examcycle.application.calendar.SetLocalDeadline;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines that an Associate sets for its centres in a series (INT-PRE-02). */
@RestController
@RequestMapping("/v1/associates/{associate}/series/{series}/deadlines")
class LocalDeadlineController {

  private final SetLocalDeadline setLocalDeadline;
  private final LiftLocalDeadline liftLocalDeadline;
  private final ListLocalDeadlines listLocalDeadlines;
  private final Answers answers;

  LocalDeadlineController(
      SetLocalDeadline setLocalDeadline,
      LiftLocalDeadline liftLocalDeadline,
      ListLocalDeadlines listLocalDeadlines,
      Answers answers) {
    this.setLocalDeadline = setLocalDeadline;
    this.liftLocalDeadline = liftLocalDeadline;
    this.listLocalDeadlines = listLocalDeadlines;
    this.answers = answers;
  }

  /** Sets it, or moves it to another time. */
  @PutMapping("/{activity}")
  ResponseEntity<Void> setLocalDeadline(
      Call call,
      @PathVariable AssociateCode associate,
      @PathVariable SeriesCode series,
      @PathVariable KeyActivity activity,
      @Valid @RequestBody LocalDeadlineRequest request) {
    var command =
        new SetLocalDeadline.Command(
            associate, series, activity, request.localTime(), request.timeZone());
    return answers.noContent(setLocalDeadline.handle(call, command));
  }

  /** From then on the board's own date holds. */
  @DeleteMapping("/{activity}")
  ResponseEntity<Void> liftLocalDeadline(
      Call call,
      @PathVariable AssociateCode associate,
      @PathVariable SeriesCode series,
      @PathVariable KeyActivity activity) {
    var command = new LiftLocalDeadline.Command(associate, series, activity);
    return answers.noContent(liftLocalDeadline.handle(call, command));
  }

  /** In the order in which they fall. */
  @GetMapping
  ResponseEntity<Listed<LocalDeadlineBody>> listLocalDeadlines(
      Call call, @PathVariable AssociateCode associate, @PathVariable SeriesCode series) {
    return answers.list(
        listLocalDeadlines
            .handle(call, new ListLocalDeadlines.Query(associate, series))
            .map(found -> new Slice<>(found, Optional.empty())),
        LocalDeadlineBody::of);
  }
}
