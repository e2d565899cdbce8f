package org.examcycle.application.usecase;

/** The purposes for which personal data may be used (COM-PRV-01). */
public enum Purpose {
  ENTRIES_AND_RESULTS,
  MARKING,
  CERTIFICATES,
  ENQUIRIES,
  MALPRACTICE,
  RESEARCH,
  PROTECTION,
  MARKETING,
  TRAINING,
  SECURITY_AND_AUDIT,
  AGENTS,
  ADMISSIONS,
  LAW
}
