/** Values that several resources read and write in JSON. */
@NullMarked
package org.examcycle.rest.value;

import org.jspecify.annotations.NullMarked;
