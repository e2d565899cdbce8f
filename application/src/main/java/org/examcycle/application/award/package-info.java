/** Use cases and outbound ports of the room award. */
@NullMarked
package org.examcycle.application.award;

import org.jspecify.annotations.NullMarked;
