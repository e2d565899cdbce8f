/** From a page to a PDF. */
@NullMarked
package org.examcycle.documents.page;

import org.jspecify.annotations.NullMarked;
