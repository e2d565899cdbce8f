package org.examcycle.rest.answer;

/**
 * The version that a change is made on, from the request's {@code If-Match}: one strong entity tag
 * such as {@code "7"}. Declared as a controller's argument it is required.
 */
public record IfMatch(long version) {}
