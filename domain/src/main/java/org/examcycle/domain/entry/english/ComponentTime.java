package org.examcycle.domain.entry.english;

import java.time.LocalDateTime;
import org.examcycle.domain.catalogue.english.ComponentName;

/**
 * When a component starts at a sitting, by the clocks of the venue. A component may fall on another
 * day than the exam date's (ENG-EXM-01).
 */
public record ComponentTime(ComponentName component, LocalDateTime startsAt) {}
