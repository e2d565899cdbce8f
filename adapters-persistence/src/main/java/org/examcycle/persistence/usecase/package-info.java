/**
 * What the use-case boundary stands on: transactions, request keys, history, access record, keys
 * per person.
 */
@NullMarked
package org.examcycle.persistence.usecase;

import org.jspecify.annotations.NullMarked;
