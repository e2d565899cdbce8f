package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The exams cycle, notices, documents, regulations and regulators. */
@HttpExchange
interface GuideClient {

  @GetExchange("/v1/centres/{centre}/series/{series}/cycle")
  Paged<ActivityBody> cycle(@PathVariable String centre, @PathVariable String series);

  @PostExchange("/v1/centres/{centre}/series/{series}/contact-confirmation")
  void confirmContacts(@PathVariable String centre, @PathVariable String series);

  @PostExchange("/v1/notices")
  Published publish(@RequestBody NewNotice notice);

  @GetExchange("/v1/centres/{centre}/notices")
  Paged<NoticeBody> noticesOf(
      @PathVariable String centre,
      @RequestParam(required = false) @Nullable String series,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/associates/{associate}/notices")
  Paged<NoticeBody> noticesOfAssociate(
      @PathVariable String associate,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable String after);

  @PostExchange("/v1/key-documents")
  DocumentBody listDocument(@RequestBody DocumentBody document);

  @GetExchange("/v1/key-documents/{year}")
  Paged<DocumentBody> documents(@PathVariable String year);

  @PostExchange("/v1/regulations")
  PublishedRegulations publishRegulations(@RequestBody NewRegulations regulations);

  @GetExchange("/v1/regulations/{year}")
  Paged<RuleBody> regulations(
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String route,
      @RequestParam(required = false) @Nullable String series);

  @GetExchange("/v1/regulations/{year}/changes")
  Changes changes(@PathVariable String year);

  @PutExchange("/v1/syllabuses/{syllabus}/regulators/{year}")
  void nameRegulators(
      @PathVariable String syllabus, @PathVariable String year, @RequestBody Regulators regulators);

  @GetExchange("/v1/syllabuses/{syllabus}/regulators/{year}")
  Regulators regulators(@PathVariable String syllabus, @PathVariable String year);

  record Published(String id) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewNotice(
      String title,
      String text,
      Optional<String> series,
      Optional<String> family,
      List<String> zones) {}

  record NoticeBody(
      String title, Optional<String> series, Optional<String> family, List<String> zones) {}

  record DocumentBody(String year, String kind, String title, String place) {}

  record PublishedRegulations(String year) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewRegulations(
      String year, Optional<String> route, Optional<String> series, List<RuleBody> rules) {}

  record RuleBody(String rule, String place, String words) {}

  record Changes(List<ChangeBody> changes) {}

  record ChangeBody(String rule, Optional<TextBody> before, Optional<TextBody> after) {}

  record TextBody(String place) {}

  record Regulators(List<String> regulators) {}

  record ActivityBody(
      String phase, String activity, Optional<DueBody> due, Optional<StandingBody> standing) {}

  record DueBody(LocalDate day) {}

  record StandingBody(String state, int done, int all) {}
}
