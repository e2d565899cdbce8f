package org.examcycle.rest.entry;

import java.util.List;

/** Submissions that were approved together, in the order of the request. */
record ApprovedSubmissionsBody(List<ApprovedSubmissionBody> submissions) {}
