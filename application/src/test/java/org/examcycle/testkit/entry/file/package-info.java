/** Files of entries in memory, and the contract of their ports. */
@NullMarked
package org.examcycle.testkit.entry.file;

import org.jspecify.annotations.NullMarked;
