/** From a text to glyphs: typefaces, shaping, fitting. Knows no PDF. */
@NullMarked
package org.examcycle.documents.type;

import org.jspecify.annotations.NullMarked;
