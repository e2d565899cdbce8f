package org.examcycle.acceptance.seeded;

import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import io.cucumber.spring.CucumberContextConfiguration;
import org.opentest4j.TestAbortedException;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

/** Steps that end in every way in which a step can end. */
@CucumberContextConfiguration
@ContextConfiguration(classes = SeededSteps.Nothing.class)
public class SeededSteps {

  /** A context without a bean. */
  @Configuration(proxyBeanMethods = false)
  static class Nothing {}

  @Given("a step that passes")
  public void passes() {
    // it has nothing to do
  }

  @Given("a step that fails")
  public void fails() {
    throw new AssertionError("seeded");
  }

  @Given("a step that is pending")
  public void isPending() {
    throw new PendingException("seeded");
  }

  @Given("a step that skips the rest")
  public void skips() {
    throw new TestAbortedException("seeded");
  }

  @Given("a step that two definitions match")
  public void one() {
    throw new AssertionError("ambiguous steps do not run");
  }

  @Given("a step that two definitions {word}")
  public void another(String word) {
    throw new AssertionError("ambiguous steps do not run: " + word);
  }
}
