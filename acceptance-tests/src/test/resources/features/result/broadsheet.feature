@results
Feature: A centre's broadsheet
  Once results are out a centre reads them all on one sheet, a line for each candidate and syllabus,
  or takes them as a file. Everything on it is provisional until certificates are issued.

  Background:
    Given the published options and thresholds of Chemistry in November 2023
    And Amira has the marks 26, 62, 32 on option CY
    And Bilal has the marks 40, 80, 40 on option FY
    And Chidi of Southgate has the marks 26, 61, 33 on option CY
    And IGCSE and O Level results of the series come out on 18 January 2027 at 05:00:00 UTC
    And Chemistry was awarded and the award confirmed
    And the release of IGCSE and O Level is approved by two people

  @INT-RES-04
  Rule: It has a line for each of the centre's own candidates, in the order of their numbers

    Example: On the screen
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | title     | result | printed | pum |
        | Amira | Chemistry | A*     | A*(a*)  | 90  |
        | Bilal | Chemistry | C      | C(c)    | 69  |

    @also-over-http
    Example: As a file
      Given it is 18 January 2027 at 05:00:00 UTC
      When Northgate takes its results as a file
      Then it sees
        | name  | title     | result | printed | pum |
        | Amira | Chemistry | A*     | A*(a*)  | 90  |
        | Bilal | Chemistry | C      | C(c)    | 69  |

  @INT-RES-01 @INT-RES-04
  Rule: The file tells no more before the instant than the screen

    @also-over-http
    Example: The second before
      Given it is 18 January 2027 at 04:59:59 UTC
      When Northgate takes its results as a file
      Then it sees nothing

  @INT-AWD-06 @INT-RES-04
  Rule: An entry that no award has graded in its present option is pending, and never left out

    Example: Changed to another option
      Given Bilal is changed to option CY afterwards
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | option | result | printed | pum  |
        | Amira | CY     | A*     | A*(a*)  | 90   |
        | Bilal | CY     | Q      | PENDING | none |

    Example: Entered since
      Given Dewi is entered for option FY
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | option | result | printed | pum  |
        | Amira | CY     | A*     | A*(a*)  | 90   |
        | Bilal | FY     | C      | C(c)    | 69   |
        | Dewi  | FY     | Q      | PENDING | none |

    Example: Changed, and changed back
      Given Bilal is changed to option CY afterwards
      And Bilal is changed to option FY afterwards
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | option | result | printed | pum |
        | Amira | CY     | A*     | A*(a*)  | 90  |
        | Bilal | FY     | C      | C(c)    | 69  |

    Example: Awarded again in the option that it was changed to
      Given Bilal is changed to option CY afterwards
      And the board has sent these marks
        | candidate | component | mark |
        | Bilal     | 22        | 26   |
        | Bilal     | 42        | 61   |
        | Bilal     | 62        | 33   |
      And it is 18 January 2027 at 05:00:00 UTC
      And Chemistry was awarded
      And another person of the board confirmed it
      When Northgate reads its results
      Then it sees
        | name  | option | result | printed | pum |
        | Amira | CY     | A*     | A*(a*)  | 90  |
        | Bilal | CY     | A      | A(a)    | 89  |

    Example: Withdrawn, there is no line
      Given Bilal is withdrawn afterwards
      And it is 18 January 2027 at 05:00:00 UTC
      When Northgate reads its results
      Then it sees
        | name  | option | result | printed | pum |
        | Amira | CY     | A*     | A*(a*)  | 90  |

    @also-over-http
    Example: The second before, nothing says that somebody is pending
      Given Bilal is changed to option CY afterwards
      And it is 18 January 2027 at 04:59:59 UTC
      When Northgate reads its results
      Then it sees nothing
