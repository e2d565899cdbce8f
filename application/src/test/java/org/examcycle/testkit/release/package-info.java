/** What the repository keeps of each release, to hold the present against it. */
@NullMarked
package org.examcycle.testkit.release;

import org.jspecify.annotations.NullMarked;
