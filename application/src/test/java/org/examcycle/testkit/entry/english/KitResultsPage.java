package org.examcycle.testkit.entry.english;

import java.net.URI;
import org.examcycle.application.entry.english.ResultsPage;
import org.examcycle.testkit.InMemory;

/** A page that is nowhere. */
@InMemory
final class KitResultsPage implements ResultsPage {

  @Override
  public URI address() {
    return URI.create("https://results.example.org/");
  }
}
