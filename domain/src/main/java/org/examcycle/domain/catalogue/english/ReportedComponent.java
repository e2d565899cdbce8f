package org.examcycle.domain.catalogue.english;

/**
 * A component that an exam reports, and how often it counts in the overall score (ENG-EXM-02).
 *
 * @param weight 1 or more
 */
public record ReportedComponent(ComponentName name, int weight) {
  public ReportedComponent {
    if (weight < 1) {
      throw new IllegalArgumentException("a reported component counts at least once");
    }
  }
}
