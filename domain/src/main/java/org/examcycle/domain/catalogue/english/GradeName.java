package org.examcycle.domain.catalogue.english;

/**
 * What a grade is called (ENG-SCL-04).
 *
 * @param name {@code Grade A}
 * @param printed on statements and certificates: {@code Pass at Grade A}
 */
public record GradeName(String name, String printed) {}
