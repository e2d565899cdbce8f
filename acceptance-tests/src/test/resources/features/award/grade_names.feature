@award
Feature: What the grades of an English exam are called
  The same score may have been called Merit in one year and Grade B in the next: the names belong
  to the exam and to the time at which it was sat. The cuts did not move.

  @ENG-SCL-04
  Rule: Names follow the exam and the day of the sitting

    Scenario Outline: <score> in <exam> of <day>
      Given <exam> is sat on <day>
      And Amira's overall score in <exam> is <score>
      When her result is issued
      Then her result is called <name> and printed as "<printed>"

      @also-over-http
      Examples: The last and the first day
        | exam   | day              | score | name                  | printed               |
        | A2 Key | 1 January 2020   | 140   | Grade A               | Pass at Grade A       |

      Examples: The last and the first day, further
        | exam   | day              | score | name                  | printed               |
        | A2 Key | 31 December 2019 | 140   | Pass with Distinction | Pass with Distinction |

      Examples: Key
        | exam   | day              | score | name            | printed         |
        | A2 Key | 31 December 2019 | 139   | Pass with Merit | Pass with Merit |
        | A2 Key | 31 December 2019 | 133   | Pass with Merit | Pass with Merit |
        | A2 Key | 31 December 2019 | 132   | Pass            | Pass            |
        | A2 Key | 1 January 2020   | 133   | Grade B         | Pass at Grade B |
        | A2 Key | 1 January 2020   | 132   | Grade C         | Pass at Grade C |

      Examples: Preliminary
        | exam           | day              | score | name                  | printed               |
        | B1 Preliminary | 31 December 2019 | 160   | Pass with Distinction | Pass with Distinction |
        | B1 Preliminary | 31 December 2019 | 159   | Pass with Merit       | Pass with Merit       |
        | B1 Preliminary | 31 December 2019 | 152   | Pass                  | Pass                  |
        | B1 Preliminary | 1 January 2020   | 160   | Grade A               | Pass at Grade A       |
        | B1 Preliminary | 1 January 2020   | 159   | Grade B               | Pass at Grade B       |
        | B1 Preliminary | 1 January 2020   | 152   | Grade C               | Pass at Grade C       |

      Examples: Names that have not changed
        | exam                    | day              | score | name                  | printed               |
        | B1 Business Preliminary | 31 December 2019 | 160   | Pass with Distinction | Pass with Distinction |
        | B1 Business Preliminary | 1 January 2020   | 153   | Pass with Merit       | Pass with Merit       |
        | B1 Business Preliminary | 5 June 2027      | 140   | Pass                  | Pass                  |
        | B2 First                | 31 December 2019 | 180   | Grade A               | Pass at Grade A       |
        | B2 First                | 1 January 2020   | 173   | Grade B               | Pass at Grade B       |
        | C1 Advanced             | 31 December 2019 | 180   | Grade C               | Pass at Grade C       |
        | C2 Proficiency          | 31 December 2019 | 220   | Grade A               | Pass at Grade A       |
        | B2 Business Vantage     | 31 December 2019 | 173   | Grade B               | Pass at Grade B       |
        | C1 Business Higher      | 31 December 2019 | 200   | Grade A               | Pass at Grade A       |

  @ENG-SCL-04
  Rule: Below a pass the level is printed, and below that nothing

    Scenario Outline: <score> in B2 First is printed as <printed>
      Given Amira's overall score in B2 First is <score>
      When her result is issued
      Then her result has no grade and is printed as "<printed>"

      @also-over-http
      Examples:
        | score | printed  |
        | 159   | Level B1 |

      Examples:
        | score | printed  |
        | 139   |          |
        | 140   | Level B1 |
        | 121   |          |
