package org.examcycle.domain.result;

import java.time.Instant;

/** From when results of a type of qualification show. */
public interface ReleaseRule {

  /** Name and version, by which a type of qualification calls it. */
  String name();

  boolean isOut(SeriesRelease release, Instant now);
}
