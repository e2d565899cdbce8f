/**
 * PostgreSQL: the roles, the migrations, the wiring, and what the rooms share to read and write
 * sets of rows.
 */
@NullMarked
package org.examcycle.persistence;

import org.jspecify.annotations.NullMarked;
