/** The English side of this room over HTTP. */
@NullMarked
package org.examcycle.rest.catalogue.english;

import org.jspecify.annotations.NullMarked;
