package wrong.org.examcycle.domain;

/** Wrong on purpose: what an exam is like is data. */
final class DecidesOnACode {

  private DecidesOnACode() {}

  static int components(String exam) {
    return exam.equals("KET") ? 3 : 4;
  }
}
