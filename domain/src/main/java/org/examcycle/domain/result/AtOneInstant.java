package org.examcycle.domain.result;

import java.time.Instant;
import java.util.Optional;

/** All results of a series and family come out at one stored instant (INT-RES-01). */
public final class AtOneInstant implements ReleaseRule {

  @Override
  public String name() {
    return "at-one-instant/1";
  }

  @Override
  public Optional<Instant> outSince(SeriesRelease release, Instant now) {
    return release.outSince(now);
  }
}
