/** Invoices for entries (INT-ENT-16). */
@NullMarked
package org.examcycle.application.entry.invoice;

import org.jspecify.annotations.NullMarked;
