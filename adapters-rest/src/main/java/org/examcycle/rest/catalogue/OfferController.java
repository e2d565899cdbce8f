package org.examcycle.rest.catalogue;

import java.io.InputStream;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.examcycle.application.catalogue.ListOffers;
import org.examcycle.application.catalogue.ListOffersToCentre;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be entered in a series, and what not together (INT-ENT-02, INT-ENT-08). */
@RestController
@RequestMapping("/v1")
class OfferController {

  private static final String CSV = "text/csv";

  private static final CsvFormat<ImportProhibitedPairs.Pair> PAIRS =
      CsvFormat.with("syllabus", "syllabus_not_with")
          .as(
              line ->
                  new ImportProhibitedPairs.Pair(
                      line.value("syllabus", Codes.SYLLABUS),
                      line.value("syllabus_not_with", Codes.SYLLABUS)))
          .orEmpty();

  private final ImportOffers importOffers;
  private final ListOffers listOffers;
  private final ListOffersToCentre listOffersToCentre;
  private final ImportProhibitedPairs importProhibitedPairs;
  private final OfferMapper mapper;
  private final Answers answers;

  OfferController(
      ImportOffers importOffers,
      ListOffers listOffers,
      ListOffersToCentre listOffersToCentre,
      ImportProhibitedPairs importProhibitedPairs,
      OfferMapper mapper,
      Answers answers) {
    this.importOffers = importOffers;
    this.listOffers = listOffers;
    this.listOffersToCentre = listOffersToCentre;
    this.importProhibitedPairs = importProhibitedPairs;
    this.mapper = mapper;
    this.answers = answers;
  }

  /**
   * A row takes the place of the offer of its option. Offers may come before the table of the
   * syllabus's options; once there is one, an offer is of one of its options.
   *
   * @param file {@code syllabus}, {@code option} (empty where the syllabus gives its one option no
   *     code), {@code zones} ({@code ALL}, or those of 1 to 6 with a space between: {@code 1 2 5};
   *     {@code NONE} takes the offer back: what is entered stands), {@code private_candidates} and
   *     {@code retakes_only} (whether they may enter, whether nobody else may: {@code yes} or
   *     {@code no}), {@code fee_minor_units} (in the smallest unit of its currency, whole, at most
   *     12 digits), {@code currency} (ISO 4217)
   */
  @PutMapping(path = "/series/{series}/offers", consumes = CSV)
  ResponseEntity<OffersBody> importOffers(
      Call call, @PathVariable SeriesCode series, InputStream file) {
    var command = new ImportOffers.Command(series, OfferFile.of(series).read(file));
    return answers.ok(importOffers.handle(call, command), mapper::body);
  }

  /** In the order of syllabuses and options. */
  @GetMapping("/series/{series}/offers")
  ResponseEntity<Listed<OfferBody>> listOffers(
      Call call, @PathVariable SeriesCode series, Page page) {
    return answers.list(listOffers.handle(call, new ListOffers.Query(series, page)), OfferBody::of);
  }

  /**
   * What the centre may enter: of its syllabuses what is offered in its zone. Nothing where the
   * series is not held in its country, and nothing while the centre is not approved.
   */
  @GetMapping("/centres/{centre}/series/{series}/offers")
  ResponseEntity<Listed<OfferBody>> listOffersToCentre(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ListOffersToCentre.Query(series, centre, page);
    return answers.list(listOffersToCentre.handle(call, query), OfferBody::of);
  }

  /**
   * The whole list, in force from a series on; a header alone says that no pair is prohibited any
   * more.
   *
   * @param file no column empty: {@code syllabus} and {@code syllabus_not_with}, which one
   *     candidate may not enter in one series
   */
  @PutMapping(path = "/prohibited-pairs", consumes = CSV)
  ResponseEntity<ProhibitedPairsBody> importProhibitedPairs(
      Call call, @RequestParam SeriesCode from, InputStream file) {
    var command = new ImportProhibitedPairs.Command(from, PAIRS.read(file));
    return answers.ok(importProhibitedPairs.handle(call, command), mapper::body);
  }
}
