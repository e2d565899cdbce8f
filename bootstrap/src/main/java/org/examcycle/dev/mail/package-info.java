/** The development application's mail server, which delivers nothing and shows everything. */
@NullMarked
package org.examcycle.dev.mail;

import org.jspecify.annotations.NullMarked;
