@guide
Feature: The regulations of a year
  Regulations hold for a year of exams. Centres in the United Kingdom work under them with the UK
  supplement, which replaces single rules; a supplement for a series replaces rules for it alone.
  Anybody can read what is in force, what changed from one year to the next and where to read it,
  and the documents to work by.

  Our reading where sources are silent:
    - what is published stays as it is
    - of two supplements with one rule that of a series has the last word

  Background:
    Given the regulations of 2026 are
      | INT-ENT-03 | Handbook, 2.3 | A late entry costs £40     |
      | INT-ENT-12 | Handbook, 2.9 | Deviations are asked for   |
      | INT-ENT-13 | Handbook, 2.1 | Estimates are not binding  |

  @INT-PRE-07
  Rule: A supplement replaces single rules of the year's regulations

    @also-over-http
    Example: In the United Kingdom
      Given the UK supplement to the regulations of 2026 is
        | INT-ENT-12 | UK supplement, 1 | Deviations need not be asked for |
      When a centre in the United Kingdom reads the regulations of 2026
      Then INT-ENT-12 says "Deviations need not be asked for", to be read in "UK supplement, 1"
      And INT-ENT-03 says "A late entry costs £40", to be read in "Handbook, 2.3"

    Example: Elsewhere
      Given the UK supplement to the regulations of 2026 is
        | INT-ENT-12 | UK supplement, 1 | Deviations need not be asked for |
      When a centre elsewhere reads the regulations of 2026
      Then INT-ENT-12 says "Deviations are asked for", to be read in "Handbook, 2.9"

    Example: For a series
      Given the UK supplement to the regulations of 2026 is
        | INT-ENT-12 | UK supplement, 1 | Deviations need not be asked for |
      And the supplement to the regulations of 2026 for June 2026 is
        | INT-ENT-12 | June supplement, 4 | No deviations |
      When a centre in the United Kingdom reads the regulations of 2026 for June 2026
      Then INT-ENT-12 says "No deviations", to be read in "June supplement, 4"

    Scenario Outline: For <series>
      When the board publishes as the supplement to the regulations of 2026 for <series>
        | INT-ENT-12 | A supplement, 4 | No deviations |
      Then <answer>

      Examples: Of that year
        | series        | answer      |
        | November 2026 | it is taken |

      @also-over-http
      Examples: Of another
        | series     | answer                                                  |
        | March 2027 | it is refused because the series is of another year     |

    Example: For centres in the United Kingdom in a series of another year
      When the board publishes as the UK supplement to the regulations of 2026 for June 2025
        | INT-ENT-12 | A supplement, 4 | No deviations |
      Then it is refused because the series is of another year

    @also-over-http
    Example: A rule that the year has not
      When the board publishes as the UK supplement to the regulations of 2026
        | INT-ENT-14 | UK supplement, 2 | Statements are kept |
      Then it is refused because the supplement replaces nothing

    Example: One rule twice
      When the board publishes as the UK supplement to the regulations of 2026
        | INT-ENT-12 | UK supplement, 1 | Deviations need not be asked for |
        | INT-ENT-12 | UK supplement, 2 | Or need they                     |
      Then it is refused because a rule is given twice

    Example: Published twice
      When the board publishes as the regulations of 2026
        | INT-ENT-03 | Handbook, 2.3 | A late entry costs £50 |
      Then it is refused because the regulations are published

    Example: A year without regulations
      When somebody reads the regulations of 2027
      Then the answer is the same as for what is not there

  @INT-PRE-07
  Rule: What changed from one year to the next is listed with the place where to read it

    @also-over-http
    Example: One changed, one gone, one new, one moved
      Given the regulations of 2027 are
        | INT-ENT-03 | Handbook, 2.3 | A late entry costs £45    |
        | INT-ENT-13 | Handbook, 9.9 | Estimates are not binding |
        | INT-ENT-14 | Handbook, 2.8 | Statements are kept       |
      When somebody reads what changed in 2027
      Then they are
        | INT-ENT-03 | Handbook, 2.3 | Handbook, 2.3 |
        | INT-ENT-12 | Handbook, 2.9 | none          |
        | INT-ENT-14 | none          | Handbook, 2.8 |

  @INT-PRE-07
  Rule: The year's key documents are listed, and old years are kept

    @also-over-http
    Example: Two years
      Given the board has listed the form "Transfers" for 2026
      And the board has listed the handbook "Handbook" for 2026
      And the board has listed the handbook "Handbook" for 2027
      When somebody looks for the documents of 2026
      Then "Handbook" and "Transfers" are listed, in this order

    Example: The same title twice
      Given the board has listed the handbook "Handbook" for 2026
      When the board lists the guide "Handbook" for 2026
      Then it is refused because the document is listed already
