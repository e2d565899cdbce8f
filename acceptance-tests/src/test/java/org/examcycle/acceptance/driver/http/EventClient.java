package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What has happened, as it is asked for over HTTP. */
@HttpExchange
interface EventClient {

  @GetExchange("/v1/events")
  Events events(@RequestParam(required = false) @Nullable String after, @RequestParam int limit);

  record Events(List<Event> items, @Nullable String next) {}

  record Event(String thing, String key, String what) {}
}
