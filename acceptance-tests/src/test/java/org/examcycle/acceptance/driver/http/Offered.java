package org.examcycle.acceptance.driver.http;

/**
 * Something that can be asked, as the contract names it.
 *
 * @param operation method and path template
 */
public record Offered(String operation, String room, String summary) {}
