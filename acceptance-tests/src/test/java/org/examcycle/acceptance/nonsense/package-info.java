/**
 * Requests that make no sense, made of ones that do: whatever is sent, the answer is a problem that
 * says what is wrong, and never a fault of ours.
 */
@NullMarked
package org.examcycle.acceptance.nonsense;

import org.jspecify.annotations.NullMarked;
