@award
Feature: Which grade a total gives
  The grade is the highest whose threshold the total reaches, on the option that was taken. The
  grades of components are reported beside it and decide nothing. A Core option stops at C, or at 5
  on the scale of figures.

  @INT-AWD-03
  Rule: The thresholds are those of the option that was taken

    Background:
      Given the published options and thresholds of Chemistry in November 2023

    Scenario Outline: <total> marks on option <option>
      Given Amira has the marks <marks> on option <option>
      When Chemistry is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | option | marks      | total | grade | pum |
        | BY     | 26, 61, 33 | 148   | A*    | 90  |

      Examples:
        | option | marks      | total | grade | pum |
        | CY     | 26, 61, 33 | 148   | A     | 89  |
        | BZ     | 27, 63, 34 | 153   | A     | 89  |
        | CX     | 27, 63, 34 | 153   | A*    | 90  |
        | CZ     | 27, 64, 34 | 155   | A     | 89  |

  @INT-AWD-03
  Rule: Full marks on a Core option give its highest grade and no better one

    @also-over-http
    Example: Chemistry Core
      Given the published options and thresholds of Chemistry in November 2023
      And Amira has the marks 40, 80, 40 on option FY
      When Chemistry is awarded
      Then Amira has a total of 200, grade C and uniform mark 69

    Example: Mathematics Core
      Given the published options and thresholds of Mathematics in November 2018
      And Amira has the marks 60, 84, 96 on option A
      When Mathematics is awarded
      Then Amira has a total of 240, grade 5 and no uniform mark

  @INT-AWD-03
  Rule: Component grades are reported and never decide

    Background:
      Given the published options and thresholds of Chemistry in November 2023

    @also-over-http
    Example: A on two components of three, and B in all
      Given Amira has the marks 25, 46, 20 on option CY
      When Chemistry is awarded
      Then Amira has A on component 22
      And Amira has A on component 42
      And Amira has C on component 62
      And Amira has grade B

    Scenario Outline: <mark> of 40 on component 22
      Given Amira has the marks <mark>, 60, 30 on option CY
      When Chemistry is awarded
      Then Amira has <component grade> on component 22

      Examples: Either side of A, and no A* with full marks
        | mark | component grade |
        | 24   | B               |
        | 25   | A               |
        | 40   | A               |

    Example: Below the lowest threshold of a component
      Given Amira has the marks 10, 60, 30 on option CY
      When Chemistry is awarded
      Then Amira has no grade on component 22
