/**
 * Measurements that can be repeated. They report ratios of two things measured in one run, by
 * turns: the times of one machine tell nothing about another.
 */
@NullMarked
package org.examcycle.benchmark;

import org.jspecify.annotations.NullMarked;
