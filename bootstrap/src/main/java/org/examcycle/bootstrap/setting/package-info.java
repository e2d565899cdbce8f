/** What an operator sets: names, units and bounds. */
@NullMarked
package org.examcycle.bootstrap.setting;

import org.jspecify.annotations.NullMarked;
