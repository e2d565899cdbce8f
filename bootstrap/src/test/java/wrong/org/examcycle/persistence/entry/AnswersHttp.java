package wrong.org.examcycle.persistence.entry;

import org.springframework.web.client.RestClient;

/** Wrong on purpose: an adapter of the database that speaks to the web. */
record AnswersHttp(RestClient client) {}
