/** Results online: what an account, a session and a link to a new password are. */
@NullMarked
package org.examcycle.domain.result.online;

import org.jspecify.annotations.NullMarked;
