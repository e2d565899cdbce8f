/** Mail to candidates, after the transaction that it is about; no mail carries a result. */
@NullMarked
package org.examcycle.application.result.notice;

import org.jspecify.annotations.NullMarked;
