package org.examcycle.application.entry.english;

import java.net.URI;

/** Where candidates see their results; printed on every Confirmation of Entry (ENG-EXM-04). */
public interface ResultsPage {

  URI address();
}
