/** The record of changes and reads in memory, and what is expected of every adapter. */
@NullMarked
package org.examcycle.testkit.privacy;

import org.jspecify.annotations.NullMarked;
