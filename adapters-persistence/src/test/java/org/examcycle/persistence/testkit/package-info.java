/**
 * The test kit on PostgreSQL: one embedded server per run, and the adapters on it as they are wired
 * in the application.
 */
@NullMarked
package org.examcycle.persistence.testkit;

import org.jspecify.annotations.NullMarked;
