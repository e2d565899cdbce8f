/** What centres and Associates are asked to pay, and by when (INT-ENT-16). */
@NullMarked
package org.examcycle.domain.entry.invoice;

import org.jspecify.annotations.NullMarked;
