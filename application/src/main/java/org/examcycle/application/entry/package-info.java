/** Use cases and outbound ports of the room entry. */
@NullMarked
package org.examcycle.application.entry;

import org.jspecify.annotations.NullMarked;
