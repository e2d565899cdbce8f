package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What can be entered. */
@HttpExchange
interface CatalogueClient {

  @PutExchange("/v1/grade-scales/{scale}")
  void defineScale(@PathVariable String scale, @RequestBody Scale body);

  @GetExchange("/v1/grade-scales/{scale}")
  ScaleBody scale(@PathVariable String scale);

  @GetExchange("/v1/qualification-types")
  Paged<TypeBody> types(
      @RequestParam int limit, @RequestParam(required = false) @Nullable String after);

  @PutExchange(url = "/v1/qualification-types", contentType = CsvText.TYPE)
  Imported importTypes(@RequestBody String file);

  @PutExchange(url = "/v1/syllabuses", contentType = CsvText.TYPE)
  Imported importSyllabuses(@RequestBody String file);

  @GetExchange("/v1/syllabuses")
  Paged<Syllabus> syllabuses(
      @RequestParam int limit, @RequestParam(required = false) @Nullable String after);

  @PutExchange(
      url = "/v1/series/{series}/syllabuses/{syllabus}/options",
      contentType = CsvText.TYPE)
  ResponseEntity<Void> importOptions(
      @PathVariable String series, @PathVariable String syllabus, @RequestBody String file);

  @GetExchange("/v1/series/{series}/syllabuses/{syllabus}/options")
  OptionTable options(@PathVariable String series, @PathVariable String syllabus);

  @PutExchange(url = "/v1/series/{series}/offers", contentType = CsvText.TYPE)
  Imported importOffers(@PathVariable String series, @RequestBody String file);

  @GetExchange("/v1/series/{series}/offers")
  Paged<OfferBody> offers(
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/centres/{centre}/series/{series}/offers")
  Paged<OfferBody> offersTo(
      @PathVariable String centre,
      @PathVariable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PutExchange(url = "/v1/prohibited-pairs", contentType = CsvText.TYPE)
  Pairs importPairs(@RequestParam String from, @RequestBody String file);

  record Scale(List<GradeRow> grades, Set<String> noPumOn) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record GradeRow(
      String grade,
      String printed,
      boolean ofComponents,
      Optional<Integer> pumLow,
      Optional<Integer> pumHigh) {}

  record ScaleBody(List<GradeRow> grades) {}

  record TypeBody(String code, String gradeScale) {}

  record Syllabus(String code) {}

  record OptionTable(List<Option> options) {}

  record Option(Optional<String> code, int maximum, List<Component> components) {}

  record Component(String code, int maximum, String factor) {}

  record Imported(int added, int changed, int unchanged) {}

  record OfferBody(
      String syllabus,
      Optional<String> option,
      String title,
      List<String> components,
      List<Integer> zones,
      boolean privateCandidates,
      boolean retakesOnly,
      EntryClient.Amount fee) {}

  record Pairs(int pairs) {}
}
