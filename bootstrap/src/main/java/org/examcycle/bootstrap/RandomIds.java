package org.examcycle.bootstrap;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.examcycle.application.usecase.Ids;

/**
 * UUID version 7 by the application's clock, and references of 144 random bits: 24 characters
 * without padding, each of which a URL carries as it is.
 */
public final class RandomIds implements Ids {

  private static final int REFERENCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final TimeOrderedEpochFactory versionSeven;

  public RandomIds(Clock clock) {
    versionSeven = new TimeOrderedEpochFactory(random, clock);
  }

  @Override
  public UUID next() {
    return versionSeven.create();
  }

  @Override
  public String unguessable() {
    var bits = new byte[REFERENCE_BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
