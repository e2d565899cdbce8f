package org.examcycle.rest.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of an operation that will go: its answers say so by {@code Deprecation} (RFC 9745) and {@code
 * Sunset} (RFC 8594), the contract by {@code deprecated} and {@code x-sunset}. The method's comment
 * says what to ask instead. docs/compatibility.md says how long lies between the two days.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

  /** The day from whose beginning in UTC it should not be used any more, as {@code 2027-03-01}. */
  String since();

  /** The day from whose beginning in UTC it may be gone. */
  String sunset();
}
