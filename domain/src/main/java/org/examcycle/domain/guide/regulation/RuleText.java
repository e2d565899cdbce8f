package org.examcycle.domain.guide.regulation;

import org.examcycle.domain.rule.RuleId;

/**
 * A rule as the regulations of a year have it.
 *
 * @param place where it is to be read: {@code Handbook, 2.3.1}
 * @param words what it says
 */
public record RuleText(RuleId rule, String place, String words) {}
