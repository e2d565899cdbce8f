/** Drivers that know the REST contract and nothing else. */
@NullMarked
package org.examcycle.acceptance.driver.http;

import org.jspecify.annotations.NullMarked;
