package wrong.org.examcycle.application.entry;

import org.springframework.context.ApplicationContext;

/** Wrong on purpose: no framework below the adapters. */
record KnowsSpring(ApplicationContext context) {}
