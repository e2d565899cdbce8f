/** Results online in memory, and the contracts of its ports. */
@NullMarked
package org.examcycle.testkit.result.online;

import org.jspecify.annotations.NullMarked;
