package org.examcycle.dev.board;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The demonstration's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
  DemonstrationBoard.class,
  DemonstrationCatalogue.class,
  DemonstrationCandidates.class,
  DemonstrationCentres.class
})
public class DemonstrationWiring {}
