/** Tests of invoices over HTTP. */
@NullMarked
package org.examcycle.rest.entry.invoice;

import org.jspecify.annotations.NullMarked;
