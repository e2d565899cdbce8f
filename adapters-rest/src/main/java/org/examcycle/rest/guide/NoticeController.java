package org.examcycle.rest.guide;

import jakarta.validation.Valid;
import java.util.Optional;
import org.examcycle.application.guide.ListAssociateNotices;
import org.examcycle.application.guide.ListCentreNotices;
import org.examcycle.application.guide.PublishNotice;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices to centres (INT-PRE-09). */
@RestController
@RequestMapping("/v1")
class NoticeController {

  private final PublishNotice publishNotice;
  private final ListCentreNotices listCentreNotices;
  private final ListAssociateNotices listAssociateNotices;
  private final Answers answers;

  NoticeController(
      PublishNotice publishNotice,
      ListCentreNotices listCentreNotices,
      ListAssociateNotices listAssociateNotices,
      Answers answers) {
    this.publishNotice = publishNotice;
    this.listCentreNotices = listCentreNotices;
    this.listAssociateNotices = listAssociateNotices;
    this.answers = answers;
  }

  /** Dated with the instant of this request; it stays as it is. */
  @PostMapping("/notices")
  ResponseEntity<PublishedNoticeBody> publishNotice(
      Call call, @Valid @RequestBody NoticeRequest request) {
    return answers.answer(
        publishNotice.handle(call, request.command()),
        published ->
            ResponseEntity.status(HttpStatus.CREATED)
                .body(new PublishedNoticeBody(published.notice().value())));
  }

  /**
   * The newest first.
   *
   * @param series only those about this series
   */
  @GetMapping("/centres/{centre}/notices")
  ResponseEntity<Listed<NoticeBody>> listCentreNotices(
      Call call,
      @PathVariable CentreNumber centre,
      @RequestParam Optional<SeriesCode> series,
      Page page) {
    var query = new ListCentreNotices.Query(centre, series, page);
    return answers.list(listCentreNotices.handle(call, query), NoticeBody::of);
  }

  /**
   * Those for any of its centres, the newest first.
   *
   * @param series only those about this series
   */
  @GetMapping("/associates/{associate}/notices")
  ResponseEntity<Listed<NoticeBody>> listAssociateNotices(
      Call call,
      @PathVariable AssociateCode associate,
      @RequestParam Optional<SeriesCode> series,
      Page page) {
    var query = new ListAssociateNotices.Query(associate, series, page);
    return answers.list(listAssociateNotices.handle(call, query), NoticeBody::of);
  }
}
