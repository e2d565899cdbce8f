/** Results online over HTTP: registrations, sessions, new passwords. */
@NullMarked
package org.examcycle.rest.result.online;

import org.jspecify.annotations.NullMarked;
