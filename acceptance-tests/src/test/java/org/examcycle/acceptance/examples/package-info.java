/** Chooses the exchanges that the contract shows as its examples. */
@NullMarked
package org.examcycle.acceptance.examples;

import org.jspecify.annotations.NullMarked;
