@award
Feature: The title of a level in the UK framework
  A certificate also names the level in the framework of the United Kingdom. The title follows the
  level that the candidate has shown, not the exam that was taken.

  Open: since when the titles hold; we take them for all sittings under the scale.

  @ENG-OUT-05
  Rule: The title belongs to the level that was shown

    Scenario Outline: <score> in <exam> shows <level>
      Given Amira's overall score in <exam> is <score>
      When her result is issued
      Then her level is <level> and its title in the UK framework is <title>

      @also-over-http
      Examples: One exam, three titles
        | exam     | score | level | title   |
        | B2 First | 179   | B2    | Level 1 |

      Examples: One exam, three titles, further
        | exam     | score | level | title   |
        | B2 First | 180   | C1    | Level 2 |
        | B2 First | 159   | B1    | Entry 3 |

      Examples: One title, several exams
        | exam                    | score | level | title   |
        | A2 Key                  | 119   | A1    | Entry 1 |
        | A2 Key                  | 120   | A2    | Entry 2 |
        | B1 Preliminary          | 139   | A2    | Entry 2 |
        | A2 Key                  | 140   | B1    | Entry 3 |
        | B1 Preliminary          | 140   | B1    | Entry 3 |
        | B2 Business Vantage     | 159   | B1    | Entry 3 |
        | B1 Business Preliminary | 160   | B2    | Level 1 |
        | C1 Advanced             | 179   | B2    | Level 1 |
        | C1 Business Higher      | 199   | C1    | Level 2 |
        | C2 Proficiency          | 199   | C1    | Level 2 |
        | C1 Advanced             | 200   | C2    | Level 3 |
        | C2 Proficiency          | 200   | C2    | Level 3 |
        | C2 Proficiency          | 220   | C2    | Level 3 |

  @ENG-OUT-05 @ENG-OUT-04
  Rule: Without a level there is no title

    @also-over-http
    Example: A score that is shown without a level
      Given Amira's overall score in B2 First is 139
      When her result is issued
      Then she has neither level nor title
