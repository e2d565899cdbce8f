package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.application.entry.english.ListSittingEntries;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.application.entry.english.ReadSitting;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sittings of centres and the entries for them (ENG-EXM-01, ENG-EXM-03). */
@RestController
@RequestMapping("/v1/sittings")
class SittingsController {

  private final OpenSitting openSitting;
  private final ReadSitting readSitting;
  private final EnterForSitting enterForSitting;
  private final ListSittingEntries listSittingEntries;
  private final Answers answers;

  SittingsController(
      OpenSitting openSitting,
      ReadSitting readSitting,
      EnterForSitting enterForSitting,
      ListSittingEntries listSittingEntries,
      Answers answers) {
    this.openSitting = openSitting;
    this.readSitting = readSitting;
    this.enterForSitting = enterForSitting;
    this.listSittingEntries = listSittingEntries;
    this.answers = answers;
  }

  @PostMapping
  ResponseEntity<OpenedSittingBody> openSitting(
      Call call, @Valid @RequestBody SittingRequest request) {
    return answers.created(
        openSitting.handle(call, request.command()),
        opened -> URI.create("/v1/sittings/" + opened.sitting()),
        OpenSitting.Opened::version,
        opened -> new OpenedSittingBody(opened.sitting()));
  }

  @GetMapping("/{sitting}")
  ResponseEntity<SittingBody> readSitting(Call call, @PathVariable SittingKey sitting) {
    return answers.ok(
        readSitting.handle(call, new ReadSitting.Question(sitting)),
        Sitting::version,
        SittingBody::of);
  }

  @PostMapping("/{sitting}/entries")
  ResponseEntity<EnteredBody> enterForSitting(
      Call call,
      @PathVariable SittingKey sitting,
      @Valid @RequestBody SittingEntryRequest request) {
    return answers.created(
        enterForSitting.handle(call, new EnterForSitting.Command(sitting, request.details())),
        entered -> URI.create("/v1/sitting-entries/" + entered.entry()),
        EnterForSitting.Entered::version,
        EnteredBody::of);
  }

  @GetMapping("/{sitting}/entries")
  ResponseEntity<Listed<SittingEntryBody>> listSittingEntries(
      Call call, @PathVariable SittingKey sitting, Page page) {
    return answers.list(
        listSittingEntries.handle(call, new ListSittingEntries.Question(sitting, page)),
        SittingEntryBody::of);
  }
}
