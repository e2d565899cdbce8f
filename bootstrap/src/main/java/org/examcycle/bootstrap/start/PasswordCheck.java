package org.examcycle.bootstrap.start;

import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;

/** What a guess at a stolen hash costs. Tests may make it cheap, production may not. */
final class PasswordCheck implements StartCheck {

  private static final String NAME = "examcycle.online.bcrypt-strength";
  private static final int LEAST = 10;

  @Override
  public List<Fault> faults(ConfigurableEnvironment environment) {
    // What is no number, or none that bcrypt takes, is told with the other bounds.
    var strength = environment.getProperty(NAME, "");
    return strength.matches("[4-9]")
        ? List.of(Fault.of(NAME + " must be " + LEAST + " or more in production"))
        : List.of();
  }
}
