/** Tests of offers over HTTP. */
@NullMarked
package org.examcycle.rest.catalogue;

import org.jspecify.annotations.NullMarked;
