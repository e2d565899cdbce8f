@award
Feature: What an overall score is worth in each English exam
  Every exam has its own place on the English Scale. From there follow its passing grades, the
  level certified below them, the scores that are shown without a result, and those that are not
  shown at all. Both ends of every band stand here; the next band begins one point above.

  Our reading where sources are silent:
    - the floors of the Business exams lie where those of the other exams of their level do

  @ENG-SCL-01
  Rule: Levels join without a gap, and a score of an exam shows the level it lies in

    Scenario Outline: <from> to <to> is <level>
      Given Amira and Bilal have overall scores of <from> and <to> in <exam>
      When their results are issued
      Then each has <result> and <certificate>

      @also-over-http
      Examples:
        | exam           | from | to  | level | result   | certificate                 |
        | A2 Key         | 100  | 119 | A1    | Level A1 | a general certificate at A1 |

      Examples:
        | exam           | from | to  | level | result   | certificate                 |
        | C2 Proficiency | 180  | 199 | C1    | Level C1 | a general certificate at C1 |
        | B1 Preliminary | 120  | 139 | A2    | Level A2 | a general certificate at A2 |
        | B2 First       | 140  | 159 | B1    | Level B1 | a general certificate at B1 |
        | C1 Advanced    | 160  | 179 | B2    | Level B2 | a general certificate at B2 |

  @ENG-SCL-03 @ENG-OUT-01 @ENG-OUT-02 @ENG-OUT-03 @ENG-OUT-04
  Rule: The bands of an exam follow from the lowest score of its own level

    Scenario Outline: <exam>, <from> to <to>
      Given Amira and Bilal have overall scores of <from> and <to> in <exam>
      When their results are issued
      Then each has <result> and <certificate>

      @also-over-http
      Examples: A2 Key
        | exam   | from | to  | result    | certificate                 |
        | A2 Key | 80   | 81  | no score  | no certificate              |

      Examples: A2 Key, further
        | exam   | from | to  | result    | certificate                 |
        | A2 Key | 140  | 150 | Grade A   | an exam certificate at B1   |
        | A2 Key | 133  | 139 | Grade B   | an exam certificate at A2   |
        | A2 Key | 120  | 132 | Grade C   | an exam certificate at A2   |
        | A2 Key | 100  | 119 | Level A1  | a general certificate at A1 |
        | A2 Key | 82   | 99  | no result | no certificate              |

      Examples: B1 Preliminary
        | exam           | from | to  | result    | certificate                 |
        | B1 Preliminary | 160  | 170 | Grade A   | an exam certificate at B2   |
        | B1 Preliminary | 153  | 159 | Grade B   | an exam certificate at B1   |
        | B1 Preliminary | 140  | 152 | Grade C   | an exam certificate at B1   |
        | B1 Preliminary | 120  | 139 | Level A2  | a general certificate at A2 |
        | B1 Preliminary | 102  | 119 | no result | no certificate              |
        | B1 Preliminary | 80   | 101 | no score  | no certificate              |

      Examples: B2 First
        | exam     | from | to  | result    | certificate                 |
        | B2 First | 180  | 190 | Grade A   | an exam certificate at C1   |
        | B2 First | 173  | 179 | Grade B   | an exam certificate at B2   |
        | B2 First | 160  | 172 | Grade C   | an exam certificate at B2   |
        | B2 First | 140  | 159 | Level B1  | a general certificate at B1 |
        | B2 First | 122  | 139 | no result | no certificate              |
        | B2 First | 80   | 121 | no score  | no certificate              |

      Examples: C1 Advanced
        | exam        | from | to  | result    | certificate                 |
        | C1 Advanced | 200  | 210 | Grade A   | an exam certificate at C2   |
        | C1 Advanced | 193  | 199 | Grade B   | an exam certificate at C1   |
        | C1 Advanced | 180  | 192 | Grade C   | an exam certificate at C1   |
        | C1 Advanced | 160  | 179 | Level B2  | a general certificate at B2 |
        | C1 Advanced | 142  | 159 | no result | no certificate              |
        | C1 Advanced | 80   | 141 | no score  | no certificate              |

      Examples: C2 Proficiency
        | exam           | from | to  | result    | certificate                 |
        | C2 Proficiency | 220  | 230 | Grade A   | an exam certificate at C2   |
        | C2 Proficiency | 213  | 219 | Grade B   | an exam certificate at C2   |
        | C2 Proficiency | 200  | 212 | Grade C   | an exam certificate at C2   |
        | C2 Proficiency | 180  | 199 | Level C1  | a general certificate at C1 |
        | C2 Proficiency | 162  | 179 | no result | no certificate              |
        | C2 Proficiency | 80   | 161 | no score  | no certificate              |

      Examples: B1 Business Preliminary
        | exam                    | from | to  | result                | certificate                 |
        | B1 Business Preliminary | 160  | 170 | Pass with Distinction | an exam certificate at B2   |
        | B1 Business Preliminary | 153  | 159 | Pass with Merit       | an exam certificate at B1   |
        | B1 Business Preliminary | 140  | 152 | Pass                  | an exam certificate at B1   |
        | B1 Business Preliminary | 120  | 139 | Level A2              | a general certificate at A2 |
        | B1 Business Preliminary | 102  | 119 | no result             | no certificate              |
        | B1 Business Preliminary | 80   | 101 | no score              | no certificate              |

      Examples: B2 Business Vantage
        | exam                | from | to  | result    | certificate                 |
        | B2 Business Vantage | 180  | 190 | Grade A   | an exam certificate at C1   |
        | B2 Business Vantage | 173  | 179 | Grade B   | an exam certificate at B2   |
        | B2 Business Vantage | 160  | 172 | Grade C   | an exam certificate at B2   |
        | B2 Business Vantage | 140  | 159 | Level B1  | a general certificate at B1 |
        | B2 Business Vantage | 122  | 139 | no result | no certificate              |
        | B2 Business Vantage | 80   | 121 | no score  | no certificate              |

      Examples: C1 Business Higher
        | exam               | from | to  | result    | certificate                 |
        | C1 Business Higher | 200  | 210 | Grade A   | an exam certificate at C2   |
        | C1 Business Higher | 193  | 199 | Grade B   | an exam certificate at C1   |
        | C1 Business Higher | 180  | 192 | Grade C   | an exam certificate at C1   |
        | C1 Business Higher | 160  | 179 | Level B2  | a general certificate at B2 |
        | C1 Business Higher | 142  | 159 | no result | no certificate              |
        | C1 Business Higher | 80   | 141 | no score  | no certificate              |
