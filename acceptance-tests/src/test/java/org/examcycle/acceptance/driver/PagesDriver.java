package org.examcycle.acceptance.driver;

import java.util.List;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Registration;

/**
 * The board's own pages in one person's browser. Each answer is what can be read on the page then.
 */
public interface PagesDriver {

  /** The results page as it opens, to whoever is logged in or is not. */
  String openResults();

  String register(Registration registration);

  String logIn(String candidateId, String password);

  /** Opens the page by a mailed link and sets a new password there. */
  String setPassword(String linkToken, String password);

  String logOut();

  /** What the Statement of Results says that the page opens. */
  String statement();

  String verify(String candidateId, String secretNumber);

  /** All that the page holds, shown or not. */
  String held();

  /** Every address that the browser has asked the server for, or has shown. */
  List<String> addresses();
}
