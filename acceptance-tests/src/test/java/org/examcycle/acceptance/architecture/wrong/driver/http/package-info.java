/** A driver that is wrong on purpose. */
@NullMarked
package org.examcycle.acceptance.architecture.wrong.driver.http;

import org.jspecify.annotations.NullMarked;
