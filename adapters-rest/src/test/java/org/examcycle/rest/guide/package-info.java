/** Tests of what centres are told over HTTP. */
@NullMarked
package org.examcycle.rest.guide;

import org.jspecify.annotations.NullMarked;
