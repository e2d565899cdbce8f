/** Accounts, sessions, links and attempts of results online on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.result.online;

import org.jspecify.annotations.NullMarked;
