package org.examcycle.domain.catalogue.english;

/**
 * The three passing grades, highest first, whatever an exam calls them in a period (ENG-SCL-04).
 */
public enum Grade {
  A,
  B,
  C
}
