package org.examcycle.domain.rule;

import java.util.UUID;

/**
 * That an answer shows a person's record (COM-PRV-01). Who asked, for what purpose and when are
 * added by the use-case boundary.
 *
 * @param person whose record
 * @param what which part of it: {@code entry}, {@code result}, {@code statement}
 */
public record Disclosure(UUID person, String what) {}
