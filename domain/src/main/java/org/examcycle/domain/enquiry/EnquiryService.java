package org.examcycle.domain.enquiry;

/** What a centre may ask for (INT-ENQ-01). */
public enum EnquiryService {
  CLERICAL_CHECK("1"),
  CLERICAL_CHECK_WITH_SCRIPT("1S"),
  REVIEW_OF_MARKING("2"),
  REVIEW_OF_MARKING_WITH_SCRIPT("2S"),
  PRIORITY_REVIEW_OF_MARKING("2P"),
  PRIORITY_REVIEW_OF_MARKING_WITH_SCRIPT("2PS"),
  REVIEW_OF_MODERATION("5"),
  REPORT_ON_GROUP("9");

  private final String number;

  EnquiryService(String number) {
    this.number = number;
  }

  /** As centres know it. */
  public String number() {
    return number;
  }
}
