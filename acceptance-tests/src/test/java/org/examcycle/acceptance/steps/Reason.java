package org.examcycle.acceptance.steps;

/**
 * A reason of a refusal as features put it, with the code and the rule that a program is told. Each
 * room has a list of its own.
 */
record Reason(String words, String code, String rule) {}
