package org.examcycle.domain.result;

import java.time.Instant;
import java.util.Optional;

/** From when results of a type of qualification show. */
public interface ReleaseRule {

  /** Name and version, by which a type of qualification calls it. */
  String name();

  /** Since when they show; empty while they do not. */
  Optional<Instant> outSince(SeriesRelease release, Instant now);
}
