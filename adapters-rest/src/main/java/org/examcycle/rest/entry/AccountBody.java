package org.examcycle.rest.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.examcycle.rest.value.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One part of what a centre owes for a series.
 *
 * @param next send it as {@code after} to go on; absent at the end
 * @param total of all lines, not of these only; a sum for each currency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountBody(List<ChargeBody> items, @Nullable String next, List<Amount> total) {}
