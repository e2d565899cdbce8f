/** The boundary's own ports in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.usecase;

import org.jspecify.annotations.NullMarked;
