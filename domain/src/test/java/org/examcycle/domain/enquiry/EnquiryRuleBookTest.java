package org.examcycle.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnquiryRuleBookTest {

  private final EnquiryRuleBook book = EnquiryRuleBook.standard();

  @Test
  void a_type_without_enquiries_has_no_service() {
    assertThat(book.find("none")).map(EnquiryRule::services).contains(Set.of());
  }

  @Test
  void the_others_have_the_services_that_centres_know_by_number() {
    assertThat(book.find("enquiries/1").orElseThrow().services())
        .extracting(EnquiryService::number)
        .containsExactlyInAnyOrder("1", "1S", "2", "2S", "2P", "2PS", "5", "9");
  }

  @Test
  void a_name_of_another_version_is_not_in_the_book() {
    assertThat(book.find("enquiries/2")).isEmpty();
  }

  @Test
  void two_rules_of_one_name_are_a_bug() {
    var rule = new EnquiryRule("none", Set.of());

    assertThatIllegalStateException().isThrownBy(() -> new EnquiryRuleBook(List.of(rule, rule)));
  }
}
