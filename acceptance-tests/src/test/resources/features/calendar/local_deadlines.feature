@calendar
Feature: An Associate's own deadlines
  An Associate needs time for what its centres send. It sets deadlines of its own, instants by its
  own clocks, earlier than the board's; after one a centre is refused and the Associate is not.

  Our reading where sources are silent:
    - who has set a deadline for late entries too takes entries until then, be it the earlier
    - the board's date is the earliest that any family or kind of centre has
    - a time that clocks show twice is the first

  Background:
    Given the June 2027 entry dates are
      | closing date | 21 February 2027 |
      | late until   | 16 April 2027    |
    And Eastgate is attached to the Associate Britannia
    And Amira is a candidate of Eastgate School, which may enter Biology
    And it is 1 February 2027 at 12:00

  @INT-PRE-02
  Rule: A local deadline is earlier than the board's, never later

    Scenario Outline: For <activity>, <moment>
      When Britannia sets its deadline for <activity> to <moment>
      Then <answer>

      @also-over-http
      Examples:
        | activity      | moment                    | answer                                          |
        | final-entries | 22 February 2027 at 00:00 | it is refused because the board's date is not later |

      Examples:
        | activity       | moment                    | answer                                               |
        | final-entries  | 21 February 2027 at 23:59 | it is taken                                          |
        | late-entries   | 16 April 2027 at 23:59    | it is taken                                          |
        | late-entries   | 17 April 2027 at 00:00    | it is refused because the board's date is not later  |
        | retake-entries | 10 February 2027 at 00:00 | it is refused because the board has no date for it   |

    @COM-ACC-02 @also-over-http
    Example: Another Associate's
      Given Southgate is attached to the Associate Caledonia
      When the officer of Caledonia sets a deadline of Britannia
      Then the answer is the same as for what is not there

  @INT-PRE-02
  Rule: A local deadline is a time that the Associate's clocks show

    Scenario Outline: Clocks in New York go from two to three, and it is <time>
      When Britannia sets its deadline for late-entries to 14 March 2027 at <time> by the clocks of America/New_York
      Then <answer>

      @also-over-http
      Examples: While they are put forward
        | time  | answer                                            |
        | 02:30 | it is refused because clocks never show that time |

      Examples: An instant later
        | time  | answer      |
        | 03:00 | it is taken |

    Example: Clocks in Sydney show it twice
      When Britannia sets its deadline for late-entries to 4 April 2027 at 02:30 by the clocks of Australia/Sydney
      Then its deadline is 3 April 2027 at 15:30 UTC

  @INT-PRE-02
  Rule: After it the centre is refused with that deadline

    @also-over-http
    Example: At the instant
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      When Eastgate sends the entry of Amira for Biology to its Associate at 10 February 2027 at 17:00 Africa/Maputo
      Then it is refused because its Associate's deadline was 10 February 2027 at 17:00 Africa/Maputo
      And nothing waits for Britannia

    Example: Just before
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      When Eastgate sends the entry of Amira for Biology to its Associate at 10 February 2027 at 16:59 Africa/Maputo
      Then it waits for Britannia

    Example: Moved to a later instant
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Britannia has set its deadline for final-entries to 12 February 2027 at 17:00 Africa/Maputo
      When Eastgate sends the entry of Amira for Biology to its Associate at 10 February 2027 at 17:00 Africa/Maputo
      Then it waits for Britannia

    @also-over-http
    Example: Lifted
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Britannia has lifted its deadline for final-entries
      When Eastgate sends the entry of Amira for Biology to its Associate at 10 February 2027 at 17:00 Africa/Maputo
      Then it waits for Britannia

    Scenario Outline: With another for late entries, at <moment>
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Britannia has set its deadline for late-entries to 1 April 2027 at 17:00 Africa/Maputo
      When Eastgate sends the entry of Amira for Biology to its Associate at <moment>
      Then <answer>

      Examples:
        | moment                               | answer                                                                                  |
        | 1 April 2027 at 16:59 Africa/Maputo  | it waits for Britannia                                                                  |
        | 1 April 2027 at 17:00 Africa/Maputo  | it is refused because its Associate's deadline was 1 April 2027 at 17:00 Africa/Maputo |

    Scenario Outline: With an earlier one for late entries, at <moment>
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Britannia has set its deadline for late-entries to 5 February 2027 at 17:00 Africa/Maputo
      When Eastgate sends the entry of Amira for Biology to its Associate at <moment>
      Then <answer>

      Examples:
        | moment                                 | answer                                                                                    |
        | 5 February 2027 at 16:59 Africa/Maputo | it waits for Britannia                                                                    |
        | 5 February 2027 at 17:00 Africa/Maputo | it is refused because its Associate's deadline was 5 February 2027 at 17:00 Africa/Maputo |

    Example: A change is held to the deadline for late entries
      Given Eastgate has sent the entry of Amira for Biology to its Associate
      And Britannia has approved it at 1 February 2027 at 13:00
      And Britannia has set its deadline for late-entries to 1 April 2027 at 17:00 Africa/Maputo
      When Eastgate asks its Associate at 1 April 2027 at 17:00 Africa/Maputo to withdraw her Biology entry
      Then it is refused because its Associate's deadline was 1 April 2027 at 17:00 Africa/Maputo

  @INT-PRE-02
  Rule: After it the Associate is not refused

    @also-over-http
    Example: Sent before, approved afterwards
      Given Britannia has set its deadline for final-entries to 10 February 2027 at 17:00 Africa/Maputo
      And Eastgate has sent the entry of Amira for Biology to its Associate
      When Britannia approves it at 11 February 2027 at 12:00
      Then her Biology entry at Eastgate is on time
