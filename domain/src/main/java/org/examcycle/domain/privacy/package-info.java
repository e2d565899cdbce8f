/** How long records of people are kept (COM-PRV-07). */
@NullMarked
package org.examcycle.domain.privacy;

import org.jspecify.annotations.NullMarked;
