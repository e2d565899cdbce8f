/** Documents on paper: pages with letters of every script, as PDF. */
@NullMarked
package org.examcycle.documents;

import org.jspecify.annotations.NullMarked;
