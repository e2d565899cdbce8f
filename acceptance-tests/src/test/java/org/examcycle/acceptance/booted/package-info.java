/** The production application, booted for the tests: database, issuer, clock. */
@NullMarked
package org.examcycle.acceptance.booted;

import org.jspecify.annotations.NullMarked;
