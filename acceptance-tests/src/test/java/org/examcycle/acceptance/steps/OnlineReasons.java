package org.examcycle.acceptance.steps;

import java.util.List;

/** Why somebody does not get to results online. */
final class OnlineReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason("the password is too short or too long", "password-length", "ENG-ONL-01"),
          new Reason("the numbers do not match", "numbers-do-not-match", "ENG-ONL-02"),
          new Reason("log-in and password do not match", "log-in-refused", "ENG-ONL-02"),
          new Reason("it was tried too often", "too-many-attempts", "ENG-ONL-02"),
          new Reason("the link is dead", "link-is-dead", "ENG-ONL-01"));

  private OnlineReasons() {}
}
