/** How the application is put together, and how it starts as a process. */
@NullMarked
package org.examcycle.bootstrap;

import org.jspecify.annotations.NullMarked;
