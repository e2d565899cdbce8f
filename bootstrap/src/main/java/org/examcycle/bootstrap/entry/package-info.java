/** The jobs of entries: files worked through, invoices issued. */
@NullMarked
package org.examcycle.bootstrap.entry;

import org.jspecify.annotations.NullMarked;
