@award
Feature: How component scores become an overall score
  The overall score is the mean of the component scores, each as often as it counts, rounded to a
  whole number with halves up, and only then graded. What counts is the true score, even where
  less is shown. No component has a minimum.

  @ENG-SCL-02 @ENG-EXM-02
  Rule: A result that was published comes out as it was published

    Scenario Outline: <exam> of <day>: <scores>
      Given <exam> is sat on <day>
      And Amira's scores in <exam> are <scores>
      When her result is issued
      Then her overall score is <overall> and she has <result>
      And her certificate is <certificate>

      @also-over-http
      Examples: Real results
        | exam           | day             | scores                  | overall | result                | certificate                 |
        | A2 Key         | 5 March 2016    | 140, 135, 138           | 138     | Pass with Merit       | an exam certificate at A2   |

      Examples: Real results, further
        | exam           | day             | scores                  | overall | result                | certificate                 |
        | B1 Preliminary | 8 June 2019     | 170, 159, 153, 168      | 163     | Pass with Distinction | an exam certificate at B2   |
        | C1 Advanced    | 10 October 2020 | 184, 182, 190, 157, 174 | 177     | Level B2              | a general certificate at B2 |

      Examples: More real results
        | exam           | day              | scores                  | overall | result    | certificate               |
        | B2 First       | 4 June 2016      | 180, 186, 180, 190, 177 | 183     | Grade A   | an exam certificate at C1 |
        | C2 Proficiency | 12 November 2022 | 193, 203, 203, 204, 199 | 200     | Grade C   | an exam certificate at C2 |
        | C2 Proficiency | 7 November 2020  | 152, 173, 203, 187, 180 | 179     | no result | no certificate            |

      Examples: At the edges
        | exam           | day         | scores                  | overall | result    | certificate                 |
        | A2 Key         | 5 June 2021 | 99, 100, 100            | 100     | Level A1  | a general certificate at A1 |
        | B1 Preliminary | 5 June 2021 | 139, 140, 139, 140      | 140     | Grade C   | an exam certificate at B1   |
        | B2 First       | 5 June 2021 | 139, 139, 139, 139, 141 | 139     | no result | no certificate              |
        | C2 Proficiency | 5 June 2021 | 220, 220, 220, 220, 220 | 220     | Grade A   | an exam certificate at C2   |

  @ENG-SCL-02
  Rule: Halves go up, and anything less goes down

    Scenario Outline: <scores> in <exam>
      Given Amira's scores in <exam> are <scores>
      When her result is issued
      Then her overall score is <overall> and she has <result>

      @also-over-http
      Examples: Four components
        | exam           | scores             | overall | result   |
        | B1 Preliminary | 139, 139, 139, 140 | 139     | Level A2 |

      Examples: Four components, further
        | exam           | scores             | overall | result   |
        | B1 Preliminary | 139, 139, 140, 140 | 140     | Grade C  |

      Examples: Five components
        | exam           | scores                  | overall | result   |
        | B2 First       | 160, 160, 160, 159, 159 | 160     | Grade C  |
        | B2 First       | 160, 160, 159, 159, 159 | 159     | Level B1 |
        | C2 Proficiency | 220, 220, 220, 219, 219 | 220     | Grade A  |
        | C2 Proficiency | 220, 220, 219, 219, 219 | 219     | Grade B  |

      Examples: Four components of the Business exams
        | exam                    | scores             | overall | result                |
        | B1 Business Preliminary | 159, 159, 160, 160 | 160     | Pass with Distinction |
        | B2 Business Vantage     | 172, 172, 172, 173 | 172     | Grade C               |
        | C1 Business Higher      | 179, 180, 179, 180 | 180     | Grade C               |

  @ENG-EXM-02
  Rule: In Key, Reading and Writing counts twice

    Scenario Outline: <scores>
      Given Amira's scores in A2 Key are <scores>
      When her result is issued
      Then her overall score is <overall> and she has <result>

      @also-over-http
      Examples:
        | scores        | overall | result   |
        | 119, 121, 119 | 120     | Grade C  |

      Examples:
        | scores        | overall | result   |
        | 121, 119, 119 | 120     | Grade C  |
        | 119, 120, 119 | 119     | Level A1 |
        | 140, 110, 110 | 125     | Grade C  |
        | 110, 140, 140 | 125     | Grade C  |
