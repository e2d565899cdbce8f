package org.examcycle.rest.entry.english;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.application.entry.english.EnterForSitting;
import org.examcycle.application.entry.english.ListSittingEntries;
import org.examcycle.application.entry.english.ListSittings;
import org.examcycle.application.entry.english.OpenSitting;
import org.examcycle.application.entry.english.ReadSitting;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.centre.CentreNumber;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sittings of centres and the entries for them (ENG-EXM-01, ENG-EXM-03). */
@RestController
@RequestMapping("/v1")
class SittingsController {

  private final OpenSitting openSitting;
  private final ListSittings listSittings;
  private final ReadSitting readSitting;
  private final EnterForSitting enterForSitting;
  private final ListSittingEntries listSittingEntries;
  private final Answers answers;

  SittingsController(
      OpenSitting openSitting,
      ListSittings listSittings,
      ReadSitting readSitting,
      EnterForSitting enterForSitting,
      ListSittingEntries listSittingEntries,
      Answers answers) {
    this.openSitting = openSitting;
    this.listSittings = listSittings;
    this.readSitting = readSitting;
    this.enterForSitting = enterForSitting;
    this.listSittingEntries = listSittingEntries;
    this.answers = answers;
  }

  @PostMapping("/sittings")
  ResponseEntity<OpenedSittingBody> openSitting(
      Call call, @Valid @RequestBody SittingRequest request) {
    return answers.created(
        openSitting.handle(call, request.command()),
        opened -> URI.create("/v1/sittings/" + opened.sitting()),
        OpenSitting.Opened::version,
        opened -> new OpenedSittingBody(opened.sitting()));
  }

  /**
   * In the order of their days.
   *
   * @param from the first exam day; past sittings are listed too where it is left out
   */
  @GetMapping("/centres/{centre}/sittings")
  ResponseEntity<Listed<ListedSittingBody>> listSittings(
      Call call,
      @PathVariable CentreNumber centre,
      @RequestParam Optional<LocalDate> from,
      Page page) {
    var question = new ListSittings.Question(centre, from, page);
    return answers.list(listSittings.handle(call, question), ListedSittingBody::of);
  }

  @GetMapping("/sittings/{sitting}")
  ResponseEntity<SittingBody> readSitting(Call call, @PathVariable SittingKey sitting) {
    return answers.ok(
        readSitting.handle(call, new ReadSitting.Question(sitting)),
        Sitting::version,
        SittingBody::of);
  }

  @PostMapping("/sittings/{sitting}/entries")
  ResponseEntity<EnteredBody> enterForSitting(
      Call call,
      @PathVariable SittingKey sitting,
      @Valid @RequestBody SittingEntryRequest request) {
    return answers.created(
        enterForSitting.handle(
            call,
            new EnterForSitting.Command(
                sitting, request.details(), request.photoDeclined().orElse(false))),
        entered -> URI.create("/v1/sitting-entries/" + entered.entry()),
        EnterForSitting.Entered::version,
        EnteredBody::of);
  }

  @GetMapping("/sittings/{sitting}/entries")
  ResponseEntity<Listed<SittingEntryBody>> listSittingEntries(
      Call call, @PathVariable SittingKey sitting, Page page) {
    return answers.list(
        listSittingEntries.handle(call, new ListSittingEntries.Question(sitting, page)),
        SittingEntryBody::of);
  }
}
