package org.examcycle.domain.guide;

import java.time.Instant;

/**
 * What the board tells centres: the monthly news, a changed deadline (INT-PRE-09). It remains
 * readable as it was published.
 */
public record Notice(
    NoticeId id, Instant publishedAt, String title, String text, Audience audience) {}
