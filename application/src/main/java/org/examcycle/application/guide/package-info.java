/** Use cases and outbound ports of the room guide. */
@NullMarked
package org.examcycle.application.guide;

import org.jspecify.annotations.NullMarked;
