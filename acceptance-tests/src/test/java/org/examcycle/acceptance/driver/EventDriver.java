package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;

/** What has happened, whatever it was. */
public interface EventDriver {

  /**
   * All that has happened behind a place, fetched part by part.
   *
   * @param place where whoever asks was the last time; nothing for the beginning
   */
  Outcome<Told> since(Actor by, Optional<String> place);

  /**
   * @param place where to go on the next time; nothing while nothing has ever happened
   */
  record Told(List<Happened> events, Optional<String> place) {}

  /** That something was changed. */
  record Happened(String thing, String key, String what) {}
}
