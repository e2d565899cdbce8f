package wrong.org.examcycle.domain;

/** Wrong on purpose: half a mark is a fraction. */
final class RoundsByItself {

  private RoundsByItself() {}

  static long mean(long first, long second) {
    return Math.round((first + second) / 2.0);
  }
}
