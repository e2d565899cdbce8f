/** The catalogue's use cases on the test kit. */
@NullMarked
package org.examcycle.application.catalogue;

import org.jspecify.annotations.NullMarked;
