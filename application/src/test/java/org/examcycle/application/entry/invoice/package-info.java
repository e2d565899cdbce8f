/** Invoices, where they are seen from within alone. */
@NullMarked
package org.examcycle.application.entry.invoice;

import org.jspecify.annotations.NullMarked;
