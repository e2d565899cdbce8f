package org.examcycle.acceptance.driver.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Centres and Associates. */
@HttpExchange
interface CentreClient {

  @PostExchange("/v1/associates")
  AssociateBody registerAssociate(@RequestBody AssociateBody associate);

  @GetExchange("/v1/associates/{code}")
  AssociateBody associate(@PathVariable String code);

  @PostExchange("/v1/centres")
  ResponseEntity<Registered> register(@RequestBody NewCentre centre);

  @PutExchange("/v1/centres/{centre}")
  ResponseEntity<Void> change(
      @PathVariable String centre,
      @RequestHeader("If-Match") String version,
      @RequestBody CentreFields fields);

  @PutExchange("/v1/centres/{centre}/syllabuses")
  ResponseEntity<Void> approve(
      @PathVariable String centre,
      @RequestHeader("If-Match") String version,
      @RequestBody Approval approval);

  @GetExchange("/v1/centres/{centre}")
  CentreBody read(@PathVariable String centre);

  @GetExchange("/v1/centres")
  Paged<CentreBody> list(
      @RequestParam int limit, @RequestParam(required = false) @Nullable String after);

  @GetExchange("/v1/me")
  MyselfBody myself();

  record MyselfBody(
      String kind,
      boolean person,
      Set<String> duties,
      Optional<String> centre,
      Optional<String> associate) {}

  record AssociateBody(String code, String name) {}

  record Registered(String number) {}

  record Approval(Set<String> syllabuses) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CentreFields(
      String name,
      String status,
      String head,
      String examsOfficer,
      String country,
      String zone,
      String timeZone,
      Optional<String> associate,
      Optional<String> givingBack) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record NewCentre(
      String number,
      String name,
      String status,
      String head,
      String examsOfficer,
      String country,
      String zone,
      String timeZone,
      Optional<String> associate) {}

  record CentreBody(
      String number,
      String name,
      String status,
      String head,
      String examsOfficer,
      String country,
      String zone,
      String timeZone,
      Optional<String> associate,
      Set<String> syllabuses,
      long version) {}
}
