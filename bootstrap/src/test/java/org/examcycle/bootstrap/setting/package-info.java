/** Forms and bounds of settings. */
@NullMarked
package org.examcycle.bootstrap.setting;

import org.jspecify.annotations.NullMarked;
