/** Results online: registering, logging in and out, a new password; what may be tried how often. */
@NullMarked
package org.examcycle.application.result.online;

import org.jspecify.annotations.NullMarked;
