package org.examcycle.rest.entry;

/**
 * An entry that was withdrawn (INT-ENT-07).
 *
 * @param refunded whether the fee is given back
 */
record WithdrawalBody(boolean refunded, long version) {}
