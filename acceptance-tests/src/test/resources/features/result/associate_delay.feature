@results
Feature: An Associate lets its centres see results later than itself
  What the board issues goes to the Associate. Its centres see their results at the same instant, or
  later, if the Associate wants to look at them first.

  Our reading where sources are silent:
    - one delay for all centres of an Associate in a series, in hours, two weeks at most
    - it begins when the results of a family come out
    - once results of the series are out it is made shorter and no longer

  Background:
    Given the published options and thresholds of Chemistry in November 2023
    And Amira has the marks 26, 62, 32 on option CY
    And IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
    And Chemistry was awarded and the award confirmed
    And the release of IGCSE and O Level is approved by two people
    And Northgate has gone to the Associate Britannia

  @INT-PRE-02 @INT-RES-01
  Rule: The Associate sees results at the instant, and so do its centres

    Example: The Associate, the second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When the Associate Britannia reads the results of Northgate
      Then it sees nothing

    @also-over-http
    Example: The Associate at the instant, which has set a delay
      Given Britannia lets its centres see results 24 hours later
      And it is 18 January 2027 at 05:00:00 UTC
      When the Associate Britannia reads the results of Northgate
      Then it sees
        | name  | title     | result |
        | Amira | Chemistry | A*     |

    Example: A centre whose Associate has set no delay
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result |
        | Amira | Chemistry | A*     |

  @INT-PRE-02
  Rule: Where the Associate has set a delay its centres see results that much later

    Background:
      Given Britannia lets its centres see results 24 hours later

    @also-over-http
    Example: The second before
      Given it is 19 January 2027 at 04:59:59 UTC
      When Northgate reads its results
      Then it sees nothing

    Example: The second before, as a file
      Given it is 19 January 2027 at 04:59:59 UTC
      When Northgate takes its results as a file
      Then it sees nothing

    Example: A day later
      Given it is 19 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result |
        | Amira | Chemistry | A*     |

    Example: A centre that has left the Associate
      Given Northgate has left its Associate
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result |
        | Amira | Chemistry | A*     |

  @INT-PRE-02
  Rule: Once results are out the delay gets no longer

    Background:
      Given Britannia lets its centres see results 24 hours later

    Scenario Outline: <hours> hours in the place of 24, on <moment>
      Given it is <moment>
      When Britannia lets its centres see results <hours> hours later
      Then <answer>

      Examples:
        | moment                          | hours | answer      |
        | 18 January 2027 at 04:59:59 UTC | 25    | it is taken |
        | 18 January 2027 at 05:00:00 UTC | 24    | it is taken |
        | 18 January 2027 at 05:00:00 UTC | 0     | it is taken |

      @also-over-http
      Examples:
        | moment                          | hours | answer                                                  |
        | 18 January 2027 at 05:00:00 UTC | 25    | it is refused because its centres may have seen results |

  @COM-ACC-02
  Rule: It is the Associate's own

    @also-over-http
    Example: Another Associate sets it
      Given Southgate is attached to the Associate Caledonia
      When the officer of Caledonia lets the centres of Britannia see results later
      Then the answer is the same as for what is not there
