@entries
Feature: Estimated entries
  Before entries open a centre says how many candidates it thinks it will enter for each syllabus, so
  that the board can print and send. Estimates cost nothing and bind nobody.

  Background:
    Given Northgate may enter Biology
    And the June 2027 entry dates are
      | closing date | 21 February 2027 |
      | late until   | 16 April 2027    |

  @INT-ENT-13
  Rule: Estimates are counts per syllabus, free, and replaced as a whole

    @also-over-http
    Example: Stated, and stated again
      Given Northgate estimated 30 for Biology
      When Northgate estimates 28 for Biology
      Then 28 are expected for Biology at Northgate, and Northgate owes nothing

    Example: More are entered than were estimated
      Given Northgate estimated 0 for Biology
      And Amira is a candidate of Northgate School, which may enter Biology
      When Northgate enters Amira for Biology
      Then it is taken

    @also-over-http
    Example: A syllabus that the centre may not enter
      When Northgate estimates 30 for Physics
      Then it is refused because the centre may not enter what it estimates

    Example: One syllabus twice
      When Northgate estimates 30 for Biology and 31 for Biology
      Then it is refused because a syllabus is estimated twice

  @INT-ENT-13
  Rule: They are taken until final entries close

    Scenario Outline: On <moment>
      Given it is <moment>
      When Northgate estimates 30 for Biology
      Then <answer>

      Examples:
        | moment                    | answer      |
        | 21 February 2027 at 23:59 | it is taken |

      @also-over-http
      Examples:
        | moment                    | answer                                         |
        | 22 February 2027 at 00:00 | it is refused because final entries are closed |

  @COM-ACC-02
  Rule: A centre's estimates are its own

    @also-over-http
    Example: Another centre asks
      When Southgate looks at the estimates of Northgate
      Then the answer is the same as for what is not there
