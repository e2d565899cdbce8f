package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What can be entered. */
@HttpExchange
interface CatalogueClient {

  @PutExchange("/v1/grade-scales/{scale}")
  void defineScale(@PathVariable String scale, @RequestBody Scale body);

  @PutExchange(url = "/v1/qualification-types", contentType = CsvText.TYPE)
  Imported importTypes(@RequestBody String file);

  @PutExchange(url = "/v1/syllabuses", contentType = CsvText.TYPE)
  Imported importSyllabuses(@RequestBody String file);

  @PutExchange(url = "/v1/series/{series}/offers", contentType = CsvText.TYPE)
  Imported importOffers(@PathVariable String series, @RequestBody String file);

  @PutExchange(url = "/v1/prohibited-pairs", contentType = CsvText.TYPE)
  Pairs importPairs(@RequestParam String from, @RequestBody String file);

  record Scale(List<GradeRow> grades, Set<String> noPumOn) {}

  record GradeRow(String grade, String printed, boolean ofComponents) {}

  record Imported(int added, int changed, int unchanged) {}

  record Pairs(int pairs) {}
}
