@award
Feature: What stands in place of a grade
  Sometimes there is no grade to give: a case is open, a mark is missing, a later series decides.
  Then a word stands in its place. Ungraded is not such a word but a grade.

  Our reading where sources are silent:
    - absence from a component without weight touches nothing but its endorsement

  Background:
    Given these options of Physics (IGCSE) in June 2027
      | option | of  | component | out of | factor |
      | BX     | 100 | 11        | 40     | 1      |
      | BX     | 100 | 21        | 60     | 1      |
    And its thresholds are
      | option | out of | C  | D  |
      | BX     | 100    | 60 | 50 |

  @INT-AWD-06
  Rule: PENDING while a case is open or a mark or decision is awaited

    @also-over-http
    Example: A case is open
      Given Amira has the marks 30, 40 on option BX
      And a case about Amira is open
      When Physics is awarded
      Then Amira has Q instead of a grade
      And it is printed as "PENDING"

    Example: A mark is awaited
      Given Amira has the marks 30, 40 on option BX
      And Amira's mark on component 11 is awaited
      When Physics is awarded
      Then Amira has Q instead of a grade

    Example: A mark is awaited, and the other paper was missed
      Given Amira has the marks 30, absent on option BX
      And Amira's mark on component 11 is awaited
      When Physics is awarded
      Then Amira has Q instead of a grade

    Example: It comes before all others
      Given Amira has the marks absent, 40 on option BX
      And Amira is disqualified while a case is open and a later series decides
      When Physics is awarded
      Then Amira has Q instead of a grade

  @INT-AWD-06
  Rule: NO RESULT when a component that counts has no mark, or after disqualification

    Scenario Outline: <marks>
      Given Amira has the marks <marks> on option BX
      When Physics is awarded
      Then Amira has X instead of a grade
      And it is printed as "NO RESULT"

      Examples:
        | marks      |
        | absent, 60 |

      Examples:
        | marks          |
        | 40, missing    |
        | absent, absent |

    @also-over-http
    Example: Disqualified, before a later series is asked
      Given Amira has the marks 30, 40 on option BX
      And Amira is disqualified and a later series decides
      When Physics is awarded
      Then Amira has X instead of a grade

    Example: An assessed mark stands in for the one that was missed
      Given Amira has the marks absent, 40 on option BX
      And Amira's mark on component 11 was assessed as 20
      When Physics is awarded
      Then Amira has grade C

  @INT-AWD-06
  Rule: TO BE ISSUED when a later series decides

    @also-over-http
    Example: A later series decides
      Given Amira has the marks 30, 40 on option BX
      And a later series decides about Amira
      When Physics is awarded
      Then Amira has Y instead of a grade
      And it is printed as "TO BE ISSUED"

    Example: Not when a paper was missed
      Given Amira has the marks absent, 40 on option BX
      And a later series decides about Amira
      When Physics is awarded
      Then Amira has X instead of a grade

  @INT-AWD-06
  Rule: UNGRADED when every mark is there and the total is below the lowest threshold

    Scenario Outline: <marks>
      Given Amira has the marks <marks> on option BX
      When Physics is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | marks  | total | grade | pum |
        | 20, 29 | 49    | U     | 19  |

      Examples:
        | marks  | total | grade | pum |
        | 20, 30 | 50    | D     | 50  |
        | 0, 0   | 0     | U     | 0   |

  @INT-AWD-06
  Rule: Who has withdrawn has no line at all

    @also-over-http
    Example: Withdrawn after the marks were in
      Given Amira has the marks 30, 40 on option BX
      And Bilal has the marks 30, 40 on option BX
      And Bilal is withdrawn afterwards
      When Physics is awarded
      Then Amira has grade C
      And Bilal is not in the award
