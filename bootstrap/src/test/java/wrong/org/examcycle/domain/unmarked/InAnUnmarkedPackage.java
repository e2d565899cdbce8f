package wrong.org.examcycle.domain.unmarked;

/** Wrong on purpose: its package does not say what may be missing. */
record InAnUnmarkedPackage(String name) {}
