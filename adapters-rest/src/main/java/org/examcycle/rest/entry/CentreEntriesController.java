package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import java.net.URI;
import org.examcycle.application.entry.ListEntries;
import org.examcycle.application.entry.MakeEntry;
import org.examcycle.application.entry.ReadCharges;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The entries of a centre in a series, and what they cost (INT-ENT-01 to 05, 08, 16). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class CentreEntriesController {

  private final MakeEntry makeEntry;
  private final ListEntries listEntries;
  private final ReadCharges readCharges;
  private final EntryMapper mapper;
  private final Answers answers;

  CentreEntriesController(
      MakeEntry makeEntry,
      ListEntries listEntries,
      ReadCharges readCharges,
      EntryMapper mapper,
      Answers answers) {
    this.makeEntry = makeEntry;
    this.listEntries = listEntries;
    this.readCharges = readCharges;
    this.mapper = mapper;
    this.answers = answers;
  }

  @PostMapping("/entries")
  ResponseEntity<MadeEntryBody> makeEntry(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @Valid @RequestBody MakeEntryRequest request) {
    return answers.created(
        makeEntry.handle(call, mapper.command(series, centre, request)),
        made -> URI.create("/v1/entries/" + made.entry()),
        MakeEntry.Made::version,
        mapper::body);
  }

  @GetMapping("/entries")
  ResponseEntity<Listed<EntryBody>> listEntries(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListEntries.Query(series, centre, page);
    return answers.list(listEntries.handle(call, query), mapper::body);
  }

  @GetMapping("/charges")
  ResponseEntity<AccountBody> readCharges(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ReadCharges.Query(series, centre, page);
    return answers.ok(readCharges.handle(call, query), mapper::body);
  }
}
