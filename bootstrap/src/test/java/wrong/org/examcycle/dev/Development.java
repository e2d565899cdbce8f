package wrong.org.examcycle.dev;

/** Stands for the development application. */
public final class Development {}
