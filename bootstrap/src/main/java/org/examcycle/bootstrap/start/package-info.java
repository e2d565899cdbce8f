/** What production must have before anything starts, and how a start that fails says so. */
@NullMarked
package org.examcycle.bootstrap.start;

import org.jspecify.annotations.NullMarked;
