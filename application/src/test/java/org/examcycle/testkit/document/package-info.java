/** What documents need, in memory. */
@NullMarked
package org.examcycle.testkit.document;

import org.jspecify.annotations.NullMarked;
