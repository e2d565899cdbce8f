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

  @INT-ENT-13 @INT-PRE-02
  Rule: Those of an attached centre wait for its Associate

    Background:
      Given Lakeside is attached to the Associate Britannia
      And Lakeside may enter Biology

    Example: Sent, and not yet approved
      When Lakeside sends its Associate an estimate of 30 for Biology
      Then it waits for Britannia
      And nothing is expected at Lakeside

    @also-over-http
    Example: Approved
      Given Lakeside has sent its Associate an estimate of 30 for Biology
      When Britannia approves it
      Then 30 are expected for Biology at Lakeside, and Lakeside owes nothing
      And nothing waits for Britannia

    Example: Returned
      Given Lakeside has sent its Associate an estimate of 300 for Biology
      When Britannia returns it because "Thirty at most"
      Then Lakeside sees that it was returned because "Thirty at most"
      And nothing is expected at Lakeside

    Example: Stated to the board
      When Lakeside estimates 30 for Biology
      Then it is refused because its Associate deals with the board

    Example: What the board would refuse today is refused at once
      When Lakeside sends its Associate an estimate of 30 for Physics
      Then it is refused because the centre may not enter what it estimates
      And nothing waits for Britannia

    Example: Final entries are closed when the Associate approves
      Given it is 21 February 2027 at 23:59
      And Lakeside has sent its Associate an estimate of 30 for Biology
      When Britannia approves it at 22 February 2027 at 00:00
      Then it is refused because final entries are closed
      And nothing is expected at Lakeside

    Example: A centre that deals with the board itself
      When Northgate sends its Associate an estimate of 30 for Biology
      Then it is refused because it has no Associate

  @COM-ACC-02
  Rule: A centre's estimates are its own

    @also-over-http
    Example: Another centre asks
      When Southgate looks at the estimates of Northgate
      Then the answer is the same as for what is not there
