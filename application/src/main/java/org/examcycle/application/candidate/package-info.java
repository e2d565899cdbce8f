/** Use cases and outbound ports of the room candidate. */
@NullMarked
package org.examcycle.application.candidate;

import org.jspecify.annotations.NullMarked;
