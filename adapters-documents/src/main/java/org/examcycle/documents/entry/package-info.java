/** Documents about entries. */
@NullMarked
package org.examcycle.documents.entry;

import org.jspecify.annotations.NullMarked;
