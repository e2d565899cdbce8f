/** The development application's issuer. */
@NullMarked
package org.examcycle.dev.issuer;

import org.jspecify.annotations.NullMarked;
