package org.examcycle.acceptance.driver.http;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Candidates who are one person. */
@HttpExchange
interface PersonLinkClient {

  @PostExchange("/v1/person-links")
  ResponseEntity<Void> link(@RequestBody Link link);

  record Link(CandidateClient.Reference one, CandidateClient.Reference other, String reason) {}
}
