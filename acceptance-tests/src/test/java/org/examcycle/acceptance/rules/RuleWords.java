package org.examcycle.acceptance.rules;

/**
 * A rule in our words.
 *
 * @param id such as {@code INT-ENT-03}
 */
record RuleWords(String id, String title, String words) {}
