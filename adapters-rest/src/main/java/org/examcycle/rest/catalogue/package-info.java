/** Offers and prohibited pairs over HTTP. */
@NullMarked
package org.examcycle.rest.catalogue;

import org.jspecify.annotations.NullMarked;
