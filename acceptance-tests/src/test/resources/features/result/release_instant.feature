@results
Feature: Results come out at one instant
  The results of a series come out at one stored instant for each family of qualifications: AS and A
  Level, IGCSE and O Level. Until then nobody outside the board learns anything by any route, not
  even whether there is a result. From that instant on a centre sees the results of its candidates.

  Background:
    Given the published options and thresholds of Chemistry in November 2023
    And Amira has the marks 26, 62, 32 on option CY
    And Bilal has the marks 40, 80, absent on option CY

  @INT-RES-01
  Rule: A centre sees nothing before the instant, and everything from the instant on

    Background:
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people

    @also-over-http
    Example: The second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When Northgate reads its results
      Then it sees nothing

    @also-over-http
    Example: The instant
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed   | pum  |
        | Amira | Chemistry | A*     | A*(a*)    | 90   |
        | Bilal | Chemistry | X      | NO RESULT | none |

    @also-over-http
    Example: Another centre's results do not exist for a centre
      Given it is 18 January 2027 at 05:00:00 UTC
      When the officer of Southgate reads the results of Northgate
      Then the answer is the same as for what is not there

    Example: The board sees no more of it before than a centre does
      Given it is 18 January 2027 at 04:59:59 UTC
      When the board's release officer reads the results of Northgate
      Then it sees nothing

  @INT-AWD-04 @INT-RES-01
  Rule: Thresholds are published with the results that they made

    Background:
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people

    @also-over-http
    Example: The second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When somebody reads the thresholds of Chemistry
      Then the answer is the same as for what is not there

    @also-over-http
    Example: The instant
      Given it is 18 January 2027 at 05:00:00 UTC
      When somebody reads the thresholds of Chemistry
      Then option CY has A* from 149, A from 126, B from 103

    Example: A table that came later and has awarded nobody
      Given its thresholds are
        | option | out of | A*  | A   | B   |
        | CY     | 200    | 150 | 127 | 104 |
      And it is 18 January 2027 at 05:00:00 UTC
      When somebody reads the thresholds of Chemistry
      Then option CY has A* from 149, A from 126, B from 103

    Example: Those of the board who award see the newest table at any time
      Given its thresholds are
        | option | out of | A*  | A   | B   |
        | CY     | 200    | 150 | 127 | 104 |
      And it is 18 January 2027 at 04:59:59 UTC
      When the board's award officer reads the thresholds of Chemistry
      Then option CY has A* from 150, A from 127, B from 104

    Example: Nobody else of the board sees it before
      Given it is 18 January 2027 at 04:59:59 UTC
      When the board's release officer reads the thresholds of Chemistry
      Then the answer is the same as for what is not there

  @INT-RES-01
  Rule: Before the instant an awarded series answers like one without results

    @also-over-http
    Example: Nothing has been awarded yet
      Given it is 18 January 2027 at 04:59:59 UTC
      When Northgate reads its results
      Then it sees nothing

    @also-over-http
    Example: The instant has passed and nobody has approved
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees nothing

    Example: An award that nobody has confirmed
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people
      And its thresholds are
        | option | components | out of | C   |
        | CY     | 22 42 62   | 200    | 149 |
      And Chemistry was awarded
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed   | pum  |
        | Amira | Chemistry | A*     | A*(a*)    | 90   |
        | Bilal | Chemistry | X      | NO RESULT | none |

  @INT-RES-01
  Rule: Each family has an instant of its own

    Background:
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people
      And these options of Physics (A Level) in November 2023
        | option | of  | component | out of | factor |
        | CX     | 100 | 11        | 100    | 1      |
      And its thresholds are
        | option | out of | D  | E  |
        | CX     | 100    | 60 | 40 |
      And Chidi has the marks 60 on option CX
      And Physics was awarded and the award confirmed
      And AS and A Level results of the series come out on 11 January 2027 at 05:00:00 UTC
      And the release of AS and A Level is approved by two people

    Scenario Outline: On <moment>
      Given it is <moment>
      When Northgate reads its results
      Then it sees
        | name  | title   | result | printed | pum |
        | Chidi | Physics | D      | D(d)    | 50  |

      @also-over-http
      Examples: The instant of AS and A Level
        | moment                          |
        | 11 January 2027 at 05:00:00 UTC |

      Examples: The second before that of IGCSE and O Level
        | moment                          |
        | 18 January 2027 at 04:59:59 UTC |

    Example: The second before the first instant
      Given it is 11 January 2027 at 04:59:59 UTC
      When Northgate reads its results
      Then it sees nothing

    Example: The second instant
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed   | pum  |
        | Amira | Chemistry | A*     | A*(a*)    | 90   |
        | Bilal | Chemistry | X      | NO RESULT | none |
        | Chidi | Physics   | D      | D(d)      | 50   |

  @INT-RES-01
  Rule: The instant can be moved until results are out, and moving it undoes the approval

    Background:
      Given IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded and the award confirmed
      And the release of IGCSE and O Level is approved by two people

    @also-over-http
    Example: A day later
      Given it is 18 January 2027 at 04:59:59 UTC
      When the board moves IGCSE and O Level results to 19 January 2027 at 05:00:00 UTC
      Then the release of IGCSE and O Level is planned

    @also-over-http
    Example: They are out
      Given it is 18 January 2027 at 05:00:00 UTC
      When the board moves IGCSE and O Level results to 19 January 2027 at 05:00:00 UTC
      Then it is refused because the results are out

    @also-over-http
    Example: Planned a second time
      When the board plans IGCSE and O Level results for 19 January 2027 at 05:00:00 UTC
      Then it is refused because it is planned already

    Example: A family that nothing belongs to
      When the board plans Music results for 19 January 2027 at 05:00:00 UTC
      Then it is refused because no such family exists
