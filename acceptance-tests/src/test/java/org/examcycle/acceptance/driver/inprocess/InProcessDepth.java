package org.examcycle.acceptance.driver.inprocess;

import io.cucumber.java.Before;
import io.cucumber.spring.CucumberContextConfiguration;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.SettableClock;
import org.springframework.test.context.ContextConfiguration;

/** One context for all scenarios; each starts with an empty memory and the clock put back. */
@CucumberContextConfiguration
@ContextConfiguration(classes = InProcessWiring.class)
public class InProcessDepth {

  private final Memory memory;
  private final SettableClock clock;

  public InProcessDepth(Memory memory, SettableClock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  @Before(order = 0)
  public void forgetEverything() {
    memory.clear();
    clock.reset();
  }
}
