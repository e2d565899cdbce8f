package org.examcycle.rest.privacy;

import org.examcycle.application.paging.Page;
import org.examcycle.application.privacy.ReadEvents;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was changed, for systems of the board that follow (COM-QUA-01). */
@RestController
@RequestMapping("/v1/events")
class EventController {

  private final ReadEvents readEvents;
  private final Answers answers;

  EventController(ReadEvents readEvents, Answers answers) {
    this.readEvents = readEvents;
    this.answers = answers;
  }

  /**
   * What was changed since a place that was told before, from the beginning without one: that it
   * was, and neither values nor people. In the order in which the history is sealed, which is once
   * a minute: nothing ever comes in before a place that was told, whenever its transaction ends. A
   * place that another history than this one has, such as one that went on after the backup that
   * was restored, is refused: begin anew.
   */
  @GetMapping
  ResponseEntity<EventsBody> readEvents(Call call, Page page) {
    return answers.ok(readEvents.handle(call, new ReadEvents.Query(page)), EventsBody::of);
  }
}
