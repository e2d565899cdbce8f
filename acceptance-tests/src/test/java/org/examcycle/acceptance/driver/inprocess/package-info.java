/** Drivers that call the use cases behind their boundary, on the test kit's memory. */
@NullMarked
package org.examcycle.acceptance.driver.inprocess;

import org.jspecify.annotations.NullMarked;
