@award
Feature: Published tables
  The thresholds of four syllabuses as a board has published them, with the factors of their
  components. In every option, one mark decides: at each threshold the grade is reached, and one
  mark below it is the next grade, with the highest uniform mark that grade can have or close to it.

  @INT-AWD-03 @INT-AWD-08
  Rule: Chemistry in November 2023

    Background:
      Given the published options and thresholds of Chemistry in November 2023

    Scenario Outline: Extended: <total> marks
      Given Amira has the marks <marks> on option CY
      When Chemistry is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      Examples:
        | marks      | total | grade | pum |
        | 26, 62, 32 | 149   | A*    | 90  |

      Examples: Either side of every threshold
        | marks      | total | grade | pum |
        | 26, 61, 33 | 148   | A     | 89  |
        | 22, 51, 29 | 126   | A     | 80  |
        | 21, 52, 28 | 125   | B     | 79  |
        | 17, 43, 24 | 103   | B     | 70  |
        | 17, 42, 24 | 102   | C     | 69  |
        | 12, 34, 19 | 80    | C     | 60  |
        | 12, 34, 18 | 79    | D     | 59  |
        | 10, 30, 16 | 69    | D     | 50  |
        | 10, 29, 17 | 68    | E     | 49  |
        | 8, 25, 15  | 58    | E     | 40  |
        | 8, 24, 15  | 57    | F     | 39  |
        | 6, 19, 13  | 46    | F     | 30  |
        | 5, 20, 12  | 45    | G     | 29  |
        | 3, 16, 9   | 34    | G     | 20  |
        | 3, 15, 10  | 33    | U     | 19  |

    Scenario Outline: Core: <total> marks
      Given Amira has the marks <marks> on option FY
      When Chemistry is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | marks      | total | grade | pum |
        | 18, 44, 25 | 107   | C     | 60  |

      Examples: Either side of every threshold
        | marks      | total | grade | pum |
        | 18, 43, 25 | 106   | D     | 59  |
        | 15, 38, 22 | 92    | D     | 50  |
        | 15, 37, 22 | 91    | E     | 49  |
        | 12, 32, 19 | 77    | E     | 40  |
        | 12, 31, 19 | 76    | F     | 39  |
        | 9, 27, 16  | 63    | F     | 30  |
        | 9, 26, 16  | 62    | G     | 29  |
        | 6, 22, 12  | 49    | G     | 20  |
        | 6, 21, 13  | 48    | U     | 19  |

  @INT-AWD-03 @INT-AWD-08
  Rule: Combined Science in March 2020

    Background:
      Given the published options and thresholds of Combined Science in March 2020

    Scenario Outline: Extended: <total> marks
      Given Amira has the marks <marks> on option CY
      When Combined Science is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      Examples:
        | marks      | total | grade | pum |
        | 28, 63, 35 | 156   | A*    | 90  |

      Examples: Either side of every threshold
        | marks      | total | grade | pum |
        | 27, 64, 34 | 155   | A     | 89  |
        | 23, 54, 30 | 132   | A     | 80  |
        | 23, 53, 30 | 131   | B     | 79  |
        | 18, 45, 25 | 108   | B     | 70  |
        | 18, 44, 25 | 107   | C     | 69  |
        | 13, 36, 19 | 84    | C     | 60  |
        | 13, 35, 20 | 83    | D     | 59  |
        | 11, 29, 18 | 71    | D     | 50  |
        | 10, 30, 17 | 70    | E     | 49  |
        | 8, 25, 15  | 58    | E     | 40  |
        | 8, 24, 15  | 57    | F     | 39  |
        | 6, 19, 13  | 46    | F     | 30  |
        | 5, 20, 12  | 45    | G     | 29  |
        | 3, 16, 9   | 34    | G     | 20  |
        | 3, 15, 10  | 33    | U     | 19  |

    Scenario Outline: Core: <total> marks
      Given Amira has the marks <marks> on option FY
      When Combined Science is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | marks      | total | grade | pum |
        | 16, 42, 23 | 100   | C     | 60  |

      Examples: Either side of every threshold
        | marks      | total | grade | pum |
        | 16, 42, 22 | 99    | D     | 59  |
        | 13, 36, 19 | 84    | D     | 50  |
        | 13, 35, 20 | 83    | E     | 49  |
        | 10, 30, 16 | 69    | E     | 40  |
        | 10, 29, 17 | 68    | F     | 39  |
        | 7, 24, 13  | 54    | F     | 30  |
        | 7, 23, 14  | 53    | G     | 29  |
        | 4, 18, 10  | 39    | G     | 20  |
        | 4, 17, 11  | 38    | U     | 19  |

  @INT-AWD-03
  Rule: Mathematics in November 2018

    Background:
      Given the published options and thresholds of Mathematics in November 2018

    Scenario Outline: Extended: <total> marks
      Given Amira has the marks <marks> on option B
      When Mathematics is awarded
      Then Amira has a total of <total>, grade <grade> and no uniform mark

      @also-over-http
      Examples:
        | marks      | total | grade |
        | 45, 68, 81 | 194   | 9     |

      Examples: Either side of every threshold
        | marks      | total | grade |
        | 45, 67, 81 | 193   | 8     |
        | 38, 59, 70 | 167   | 8     |
        | 38, 58, 70 | 166   | 7     |
        | 31, 49, 60 | 140   | 7     |
        | 31, 49, 59 | 139   | 6     |
        | 25, 40, 49 | 114   | 6     |
        | 25, 39, 49 | 113   | 5     |
        | 18, 31, 39 | 88    | 5     |
        | 18, 31, 38 | 87    | 4     |
        | 12, 22, 29 | 63    | 4     |
        | 12, 22, 28 | 62    | 3     |
        | 9, 17, 24  | 50    | 3     |
        | 9, 17, 23  | 49    | U     |

    Scenario Outline: Core: <total> marks
      Given Amira has the marks <marks> on option A
      When Mathematics is awarded
      Then Amira has a total of <total>, grade <grade> and no uniform mark

      Examples:
        | marks      | total | grade |
        | 34, 52, 63 | 149   | 5     |

      Examples: Either side of every threshold
        | marks      | total | grade |
        | 33, 52, 63 | 148   | 4     |
        | 26, 41, 51 | 118   | 4     |
        | 26, 41, 50 | 117   | 3     |
        | 19, 31, 39 | 89    | 3     |
        | 18, 31, 39 | 88    | 2     |
        | 11, 21, 28 | 60    | 2     |
        | 11, 21, 27 | 59    | 1     |
        | 4, 12, 16  | 32    | 1     |
        | 4, 11, 16  | 31    | U     |

  @INT-AWD-03 @INT-AWD-08
  Rule: Chinese in June 2022

    Background:
      Given the published options and thresholds of Chinese in June 2022

    Scenario Outline: Three papers: <total> marks
      Given Amira has the marks <marks> on option A
      When Chinese is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      Examples:
        | marks      | total | grade | pum |
        | 44, 26, 51 | 157   | A*    | 90  |

      Examples: Either side of every threshold
        | marks      | total | grade | pum |
        | 44, 26, 50 | 156   | A     | 89  |
        | 38, 23, 44 | 136   | A     | 80  |
        | 37, 24, 43 | 135   | B     | 79  |
        | 31, 21, 37 | 115   | B     | 70  |
        | 31, 20, 38 | 114   | C     | 69  |
        | 25, 17, 32 | 94    | C     | 60  |
        | 25, 17, 30 | 93    | D     | 59  |
        | 20, 14, 26 | 76    | D     | 50  |
        | 19, 15, 25 | 75    | E     | 49  |
        | 15, 11, 21 | 59    | E     | 40  |
        | 14, 12, 21 | 58    | F     | 39  |
        | 9, 9, 16   | 41    | F     | 30  |
        | 8, 10, 16  | 40    | G     | 29  |
        | 4, 6, 10   | 23    | G     | 20  |
        | 3, 7, 10   | 22    | U     | 19  |

    Scenario Outline: A portfolio of evidence: <total> marks
      Given Amira has the marks <marks> on option P1
      When Chinese is awarded
      Then Amira has a total of <total>, grade <grade> and uniform mark <pum>

      @also-over-http
      Examples:
        | marks | total | grade | pum |
        | 77    | 77    | A*    | 90  |

      Examples: Either side of every threshold
        | marks | total | grade | pum |
        | 76    | 76    | A     | 88  |
        | 68    | 68    | A     | 80  |
        | 67    | 67    | B     | 78  |
        | 59    | 59    | B     | 70  |
        | 58    | 58    | C     | 68  |
        | 51    | 51    | C     | 60  |
        | 50    | 50    | D     | 59  |
        | 41    | 41    | D     | 50  |
        | 40    | 40    | E     | 48  |
        | 32    | 32    | E     | 40  |
        | 31    | 31    | F     | 38  |
        | 23    | 23    | F     | 30  |
        | 22    | 22    | G     | 28  |
        | 14    | 14    | G     | 20  |
        | 13    | 13    | U     | 18  |
