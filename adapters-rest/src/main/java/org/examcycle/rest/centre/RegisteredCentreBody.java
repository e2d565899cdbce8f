package org.examcycle.rest.centre;

import org.examcycle.domain.centre.CentreNumber;

/** A centre that was registered. */
record RegisteredCentreBody(CentreNumber number, long version) {}
