@award
Feature: The percentage uniform mark
  Beside a grade stands a whole number that says how far into the grade's band the total reaches. It
  lies on a straight line from the grade's threshold to that of the next better grade on offer, and
  is rounded down. At the highest grade on offer the line ends at the option's maximum.

  Our reading where sources are silent:
    - the line ends with 100 only at the top of the whole scale, otherwise with the next band's
      lowest value, and never shows more than its own band
    - a band without width gives its highest value

  @INT-AWD-08
  Rule: The highest grade on offer runs to the option's maximum, inside its own band

    Background:
      Given the published options and thresholds of Chemistry in November 2023

    Scenario Outline: <total> of 200 on the Core option, which stops at C
      Given Amira has the marks <marks> on option FY
      When Chemistry is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | marks      | total | grade | pum |
        | 23, 53, 30 | 131   | C     | 62  |

      Examples:
        | marks      | total | grade | pum |
        | 18, 43, 25 | 106   | D     | 59  |
        | 18, 44, 25 | 107   | C     | 60  |
        | 32, 74, 39 | 180   | C     | 67  |
        | 40, 80, 40 | 200   | C     | 69  |

    Scenario Outline: <total> of 200 on an Extended option, where A* is from 149
      Given Amira has the marks <marks> on option CY
      When Chemistry is awarded
      Then Amira has a total of <total>, grade A* and uniform mark <pum>

      Examples: A hundred with full marks alone
        | marks      | total | pum |
        | 26, 62, 32 | 149   | 90  |
        | 27, 64, 33 | 154   | 90  |
        | 27, 64, 34 | 155   | 91  |
        | 39, 80, 40 | 199   | 99  |
        | 40, 80, 40 | 200   | 100 |

  @INT-AWD-08
  Rule: Ungraded runs from nothing to the option's lowest threshold and stays below its band

    Scenario Outline: <total> of 100 where a <level> starts at 40
      Given these options of Physics (<level>) in June 2027
        | option | of  | component | out of | factor |
        | BX     | 100 | 11        | 100    | 1      |
      And its thresholds are
        | option | out of | <best> | <lowest> |
        | BX     | 100    | 60     | 40       |
      And Amira has the marks <total> on option BX
      When Physics is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples: On a scale that ends at E, to 39
        | level   | best | lowest | total | grade | pum |
        | A Level | D    | E      | 39    | U     | 39  |

      Examples:
        | level    | best | lowest | total | grade | pum |
        | A Level  | D    | E      | 40    | E     | 40  |
        | O Level  | D    | E      | 20    | U     | 20  |
        | AS Level | d    | e      | 39    | U     | 39  |

      Examples: On a scale that ends at G, to 19
        | level | best | lowest | total | grade | pum |
        | IGCSE | F    | G      | 0     | U     | 0   |
        | IGCSE | F    | G      | 39    | U     | 19  |
        | IGCSE | F    | G      | 40    | G     | 20  |

  @INT-AWD-08
  Rule: The best grade of AS has twenty marks of its own

    Scenario Outline: <total> of 100 where an a starts at 70
      Given these options of Physics (AS Level) in June 2027
        | option | of  | component | out of | factor |
        | BX     | 100 | 11        | 100    | 1      |
      And its thresholds are
        | option | out of | a  | b  |
        | BX     | 100    | 70 | 60 |
      And Amira has the marks <total> on option BX
      When Physics is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | total | grade | pum |
        | 85    | a     | 90  |

      Examples:
        | total | grade | pum |
        | 69    | b     | 79  |
        | 70    | a     | 80  |
        | 99    | a     | 99  |
        | 100   | a     | 100 |

  @INT-AWD-08
  Rule: A band without width gives its highest value

    Scenario Outline: <best> is given for full marks alone
      Given these options of Physics (IGCSE) in June 2027
        | option | of  | component | out of | factor |
        | BX     | 100 | 11        | 100    | 1      |
      And its thresholds are
        | option | out of | <best> | <next> |
        | BX     | 100    | 100    | 50     |
      And Amira has the marks 100 on option BX
      When Physics is awarded
      Then Amira has a total of 100, grade <best> and uniform mark <pum>

      @also-over-http
      Examples:
        | best | next | pum |
        | C    | D    | 69  |

      Examples:
        | best | next | pum |
        | A*   | A    | 100 |

  @INT-AWD-08
  Rule: Centres in the United Kingdom are told no uniform mark

    @also-over-http
    Example: One candidate there and one elsewhere
      Given the published options and thresholds of Chemistry in November 2023
      And Oakfield is a centre in the United Kingdom
      And Bilal of Oakfield has the marks 23, 53, 30 on option FY
      And Amira has the marks 23, 53, 30 on option FY
      When Chemistry is awarded
      Then Bilal has a total of 131, grade C and no uniform mark
      And Amira has a total of 131, grade C and uniform mark 62
