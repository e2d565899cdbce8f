@results @carried-over
Feature: A delay of results is kept where their marks are carried forward
  Whoever carries marks forward learns whether there are any. A centre that sees results later than
  its Associate learns it no sooner in this way: until then it is told that results are not out,
  whatever the marks are.

  @INT-PRE-02 @INT-RES-01 @INT-ENT-09 @COM-ACC-02
  Rule: Until an attached centre sees results it is not told what it could carry

    Scenario Outline: With the marks <marks>, on <moment>
      Given Amira of Northgate had the marks <marks> in Art of June 2026
      And Northgate has gone to the Associate Britannia
      And it is 17 January 2027 at 12:00
      And Britannia lets its centres see results 100 hours later
      And Art may be carried into November 2026
      And Amira is a candidate of Northgate in November 2026
      And it is <moment>
      When Northgate sends the entry of Amira in November 2026 with the coursework of June 2026
      Then <answer>

      @also-over-http
      Examples: The last second of the delay
        | marks      | moment                          | answer                                        |
        | 60, 33     | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |
        | 60, absent | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |

      Examples: After it
        | marks      | moment                          | answer                                          |
        | 60, 33     | 22 January 2027 at 09:00:00 UTC | it is taken                                     |
        | 60, absent | 22 January 2027 at 09:00:00 UTC | it is refused because there is no mark to carry |

    Scenario Outline: By the trial of a file, with the marks <marks>, on <moment>
      Given Amira of Northgate had the marks <marks> in Art of June 2026
      And Northgate has gone to the Associate Britannia
      And it is 17 January 2027 at 12:00
      And Britannia lets its centres see results 100 hours later
      And Art may be carried into November 2026
      And Amira is a candidate of Northgate in November 2026
      And it is <moment>
      When Northgate tries a file with Amira in November 2026 and the coursework of June 2026
      Then <answer>

      Examples: The last second of the delay
        | marks      | moment                          | answer                                        |
        | 60, 33     | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |
        | 60, absent | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |

      Examples: After it
        | marks      | moment                          | answer                                          |
        | 60, 33     | 22 January 2027 at 09:00:00 UTC | it is taken                                     |
        | 60, absent | 22 January 2027 at 09:00:00 UTC | it is refused because there is no mark to carry |

    Scenario Outline: By a file that its Associate approves, with the marks <marks>, on <moment>
      Given Amira of Northgate had the marks <marks> in Art of June 2026
      And Northgate has gone to the Associate Britannia
      And it is 17 January 2027 at 12:00
      And Britannia lets its centres see results 100 hours later
      And Art may be carried into November 2026
      And Amira is a candidate of Northgate in November 2026
      And it is <moment>
      When Northgate has a file approved by Britannia with Amira in November 2026 and the coursework of June 2026
      Then <answer>

      Examples: The last second of the delay
        | marks      | moment                          | answer                                        |
        | 60, 33     | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |
        | 60, absent | 22 January 2027 at 08:59:59 UTC | it is refused because its results are not out |

      Examples: After it
        | marks      | moment                          | answer                                          |
        | 60, 33     | 22 January 2027 at 09:00:00 UTC | it is taken                                     |
        | 60, absent | 22 January 2027 at 09:00:00 UTC | it is refused because there is no mark to carry |

    Example: Its Associate need not wait
      Given Amira of Northgate had the marks 60, 33 in Art of June 2026
      And Northgate has gone to the Associate Britannia
      And it is 17 January 2027 at 12:00
      And Britannia lets its centres see results 100 hours later
      And Art may be carried into November 2026
      And Amira is a candidate of Northgate in November 2026
      And it is 22 January 2027 at 08:59:59 UTC
      When the Associate Britannia enters Amira of Northgate in November 2026 with the coursework of June 2026
      Then it is taken
