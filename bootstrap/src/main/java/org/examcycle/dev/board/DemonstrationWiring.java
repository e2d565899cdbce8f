package org.examcycle.dev.board;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The demonstration's parts. */
@Configuration(proxyBeanMethods = false)
@Import({
  DemonstrationAllSeries.class,
  DemonstrationAwards.class,
  DemonstrationBoard.class,
  DemonstrationCandidates.class,
  DemonstrationCatalogue.class,
  DemonstrationCentres.class,
  DemonstrationExams.class,
  DemonstrationGuide.class,
  DemonstrationKeyTimes.class,
  DemonstrationReleases.class,
  DemonstrationRetention.class,
  DemonstrationSittings.class
})
public class DemonstrationWiring {}
