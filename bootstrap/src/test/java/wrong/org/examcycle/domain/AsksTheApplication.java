package wrong.org.examcycle.domain;

import org.examcycle.application.usecase.Ids;

/** Wrong on purpose: the domain knows nothing outside itself. */
record AsksTheApplication(Ids ids) {}
