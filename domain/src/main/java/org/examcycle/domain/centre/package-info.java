/** Where: centres, their status, zone and approvals, and the Associates they are attached to. */
@NullMarked
package org.examcycle.domain.centre;

import org.jspecify.annotations.NullMarked;
