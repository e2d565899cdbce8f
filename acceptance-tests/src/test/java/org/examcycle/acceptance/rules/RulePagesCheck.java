package org.examcycle.acceptance.rules;

import java.util.stream.Stream;
import org.examcycle.acceptance.Approved;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rule pages say what the words, the code and the features say. */
final class RulePagesCheck {

  @TestFactory
  Stream<DynamicTest> a_page_is_not_stale() {
    return RulePages.of(Approved.root()).entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () ->
                        Approved.inRepository()
                            .holds("docs/rules/" + page.getKey(), page.getValue())));
  }
}
