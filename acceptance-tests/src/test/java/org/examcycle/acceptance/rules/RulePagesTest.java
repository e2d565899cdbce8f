package org.examcycle.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.examcycle.acceptance.report.Features;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are made of words, code and features, and what one of the three lacks is reported. */
final class RulePagesTest {

  @TempDir private Path root;

  @BeforeEach
  void a_repository_in_which_all_three_agree() throws IOException {
    write(
        "docs/rules/words/entry.md",
        """
        # Entries

        ## INT-ENT-03 On time
        What counts is the day.

        ## INT-ENT-04 Shut
        Nothing is taken.
        """);
    write(
        "domain/src/main/java/Stages.java",
        """
        /** Stages follow one another (INT-ENT-03). */
        record Stages(int n) {}
        """);
    write(
        "domain/src/main/java/EntryRefusal.java",
        """
        sealed interface EntryRefusal extends Refusal {
          RuleId SHUT = RuleId.of("INT-ENT-04");

          /** Too late. */
          record EntriesShut(int n) implements EntryRefusal {
            public RuleId rule() {
              return SHUT;
            }
          }
        }
        """);
    write(
        "domain/src/main/java/EntriesMustBeOpen.java",
        """
        final class EntriesMustBeOpen implements Rule<EntriesMustBeOpen.Facts> {
          record Facts(int n) {}

          public RuleId id() {
            return EntryRefusal.SHUT;
          }
        }
        """);
    write(
        "adapters-persistence/src/main/resources/db/migration/V1.sql",
        "comment on table entry_stage is 'Stages without a gap (INT-ENT-03).';");
    write(
        "features/entry/closing.feature",
        """
        Feature: Entries close

          @INT-ENT-03
          Rule: What counts is the day

            Example: The last day
              Given a step

            @also-over-http
            Example: The day after
              Given a step

          @INT-ENT-04
          Rule: Shut is shut

            @also-over-http
            Example: Too late
              Given a step
        """);
  }

  @Nested
  class A_page {

    @Test
    void shows_the_words_the_code_the_tables_and_the_blocks() {
      assertThat(page())
          .startsWith("# Entries\n")
          .contains("## INT-ENT-03 On time\n\nWhat counts is the day.\n")
          .contains("- Kept in: [`Stages`](../../domain/src/main/java/Stages.java)\n")
          .contains("- Rows in: [`entry_stage`]")
          .contains("- Asked by: [`EntriesMustBeOpen`]")
          .contains("- Refused as: [`EntriesShut`](")
          .contains("2 examples, 1 of them over HTTP:")
          .contains(
              """
              ```gherkin
              @INT-ENT-03
              Rule: What counts is the day

                Example: The last day
                  Given a step

                @also-over-http
                Example: The day after
                  Given a step
              ```
              """);
    }

    @Test
    void is_another_when_an_example_is_another() throws IOException {
      var before = page();
      write(
          "features/entry/closing.feature",
          Files.readString(root.resolve("features/entry/closing.feature"))
              .replace("The last day", "The last hour"));

      assertThat(page()).isNotEqualTo(before);
    }
  }

  @Nested
  class Held_three_ways {

    @Test
    void nothing_is_reported_when_all_agree() {
      assertThat(faults()).isEmpty();
    }

    @Test
    void a_rule_without_a_feature_and_without_code_is_reported_twice() throws IOException {
      write("docs/rules/words/award.md", "# Awarding\n\n## INT-AWD-01 The total\nOnce.\n");

      assertThat(faults())
          .containsExactly(
              "INT-AWD-01 has words, and no feature shows it",
              "INT-AWD-01 has words, and no code keeps it");
    }

    @Test
    void a_feature_without_words_is_reported() throws IOException {
      write(
          "features/entry/more.feature",
          "Feature: More\n\n@INT-ENT-09\nRule: More\n\nExample: One\nGiven a step\n");

      assertThat(faults()).containsExactly("INT-ENT-09 is shown by a feature, and has no words");
    }

    @Test
    void a_refusal_without_words_is_reported_and_a_comment_is_not() throws IOException {
      write(
          "application/src/main/java/Other.java",
          "/** Not yet INT-ENT-10. */\nrecord Other() implements EntryRefusal { \"INT-ENT-11\" }");

      assertThat(faults()).containsExactly("INT-ENT-11 is told by the code, and has no words");
    }

    @Test
    void words_twice_are_reported() throws IOException {
      write("docs/rules/words/result.md", "# Results\n\n## INT-ENT-04 Again\nTwice.\n");

      assertThat(faults()).containsExactly("INT-ENT-04 has words twice");
    }
  }

  private String page() {
    return RulePages.of(
            Room.in(root.resolve("docs/rules/words")),
            Code.in(root),
            Features.in(root.resolve("features")))
        .getOrDefault("entry.md", "");
  }

  private List<String> faults() {
    return ThreeWays.faults(
        Room.in(root.resolve("docs/rules/words")),
        Features.in(root.resolve("features")),
        Code.in(root));
  }

  private void write(String file, String text) throws IOException {
    var path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
