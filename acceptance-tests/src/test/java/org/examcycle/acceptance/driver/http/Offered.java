package org.examcycle.acceptance.driver.http;

import java.util.List;

/**
 * Something that can be asked, as the contract names it.
 *
 * @param operation method and path template
 * @param types media types in which it is answered when it is granted
 */
public record Offered(String operation, String room, String summary, List<String> types) {}
