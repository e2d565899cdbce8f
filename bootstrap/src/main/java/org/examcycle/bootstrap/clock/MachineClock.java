package org.examcycle.bootstrap.clock;

import java.time.Clock;

/** The clock of the machine, which is nobody's deadline: only watched. */
public record MachineClock(Clock clock) {}
