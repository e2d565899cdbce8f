package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.PagesDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;

/** In process there is nothing for a browser to open: such examples run over HTTP alone. */
@PerScenario
class NoPages implements PagesDriver {

  @Override
  public String openResults() {
    throw none();
  }

  @Override
  public String register(Registration registration) {
    throw none();
  }

  @Override
  public String logIn(String candidateId, String password) {
    throw none();
  }

  @Override
  public String setPassword(String linkToken, String password) {
    throw none();
  }

  @Override
  public String logOut() {
    throw none();
  }

  @Override
  public String statement() {
    throw none();
  }

  @Override
  public String verify(String candidateId, String secretNumber) {
    throw none();
  }

  @Override
  public String held() {
    throw none();
  }

  @Override
  public List<String> addresses() {
    throw none();
  }

  private static UnsupportedOperationException none() {
    return new UnsupportedOperationException("there are no pages in process");
  }
}
