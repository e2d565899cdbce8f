/** Mail by SMTP, and the sender of what waits in the outbox. */
@NullMarked
package org.examcycle.bootstrap.mail;

import org.jspecify.annotations.NullMarked;
