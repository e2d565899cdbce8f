/** Others that are reached under TLS, for tests. */
@NullMarked
package org.examcycle.testkit.tls;

import org.jspecify.annotations.NullMarked;
