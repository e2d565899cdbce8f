package wrong.org.examcycle.bootstrap;

import wrong.org.examcycle.dev.Development;

/** Wrong on purpose: production knows nothing of the development application. */
record StartsDevelopment(Development development) {}
