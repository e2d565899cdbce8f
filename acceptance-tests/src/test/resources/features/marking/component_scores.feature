@marking
Feature: Component scores of an English exam
  The board records a score for each component that an exam reports. It lies between 80 and the
  top of the exam. A score below the floor of the exam is shown as the floor, or below, and still
  counts at its true value, so both are kept.

  Our reading where sources are silent:
    - a paper is sat from its first minute at the candidate's centre on, by the clocks there; what
      is recorded of it earlier, an absence too, is a slip
    - what the board holds, pending or withheld, may be recorded from the first paper on, and an
      exemption before the exam

  @ENG-SCL-05
  Rule: A score below the floor is shown as the floor, or below, and counts as it is

    Scenario Outline: Proficiency of November 2020 with <reading> in Reading
      Given C2 Proficiency is sat on 7 November 2020
      And Amira's scores in C2 Proficiency are <reading>, 173, 203, 187, 180
      When her result is issued
      Then her overall score is <overall> and she has <result>
      And her Reading score is shown as <shown> and counted as <reading>

      @also-over-http
      Examples: The published case, whose true score lay between 150 and 154
        | reading | shown        | overall | result    |
        | 150     | 162 or below | 179     | no result |

      Examples: The published case, whose true score lay between 150 and 154, further
        | reading | shown        | overall | result    |
        | 154     | 162 or below | 179     | no result |

      Examples: Either side of it
        | reading | shown        | overall | result    |
        | 149     | 162 or below | 178     | no result |
        | 155     | 162 or below | 180     | Level C1  |

    Scenario Outline: The floor of <exam>
      Given Amira's overall score in <exam> is <others>
      And her Listening score is <true>
      When her result is issued
      Then her Listening score is shown as <shown> and counted as <true>

      Examples:
        | exam                    | others | true | shown        |
        | A2 Key                  | 120    | 81   | 82 or below  |
        | A2 Key                  | 120    | 82   | 82           |
        | B1 Preliminary          | 140    | 101  | 102 or below |
        | B1 Preliminary          | 140    | 102  | 102          |
        | B2 First                | 160    | 121  | 122 or below |
        | B2 First                | 160    | 122  | 122          |
        | C1 Advanced             | 180    | 141  | 142 or below |
        | C1 Advanced             | 180    | 142  | 142          |
        | C2 Proficiency          | 200    | 161  | 162 or below |
        | C2 Proficiency          | 200    | 162  | 162          |
        | B1 Business Preliminary | 140    | 101  | 102 or below |
        | B1 Business Preliminary | 140    | 102  | 102          |
        | B2 Business Vantage     | 160    | 121  | 122 or below |
        | B2 Business Vantage     | 160    | 122  | 122          |
        | C1 Business Higher      | 180    | 141  | 142 or below |
        | C1 Business Higher      | 180    | 142  | 142          |

  @ENG-SCL-05
  Rule: A score lies on the scale of its exam

    Scenario Outline: The lowest and the highest score of <exam>
      Given Amira and Bilal have overall scores of 80 and <highest> in <exam>
      When their results are issued
      Then it is taken

      Examples:
        | exam                    | highest |
        | A2 Key                  | 150     |
        | B1 Preliminary          | 170     |
        | B2 First                | 190     |
        | C1 Advanced             | 210     |
        | C2 Proficiency          | 230     |
        | B1 Business Preliminary | 170     |
        | B2 Business Vantage     | 190     |
        | C1 Business Higher      | 210     |

    Scenario Outline: <score> in Speaking of <exam>
      Given Amira's overall score in <exam> is <others>
      And her Speaking score is <score>
      When her result is issued
      Then it is refused because Speaking cannot be <score>
      And nothing is recorded for her

      @also-over-http
      Examples:
        | exam     | others | score |
        | B2 First | 160    | 191   |

      Examples:
        | exam                    | others | score |
        | B2 First                | 160    | 79    |
        | A2 Key                  | 120    | 79    |
        | A2 Key                  | 120    | 151   |
        | B1 Preliminary          | 140    | 171   |
        | C1 Advanced             | 180    | 211   |
        | C2 Proficiency          | 200    | 231   |
        | B1 Business Preliminary | 140    | 171   |
        | B2 Business Vantage     | 160    | 191   |
        | C1 Business Higher      | 180    | 211   |

  @ENG-EXM-02
  Rule: An exam has a score for each component that it reports, and for no other

    @also-over-http
    Example: A component without a score
      Given Amira's overall score in B2 First is 160
      And she has no Writing score
      When her result is issued
      Then it is refused because a component has no score
      And nothing is recorded for her

    Example: A component of another exam
      Given Amira's overall score in B1 Preliminary is 140
      And her Use of English score is 140
      When her result is issued
      Then it is refused because the exam does not report the component

  @ENG-EXM-01
  Rule: Scores come in when the papers have been sat, by the clocks of the centre

    Scenario Outline: The last paper begins in Maputo at 13:00, and it is <moment>
      Given Amira's overall score in B2 First is 160
      And it is <moment>
      When her scores come in
      Then <answer>

      @also-over-http
      Examples:
        | moment                                | answer                                      |
        | 5 June 2027 at 12:59:59 Africa/Maputo | it is refused because a paper has not begun |

      Examples:
        | moment                             | answer                                      |
        | 5 June 2027 at 13:00 Africa/Maputo | it is taken                                 |
        | 5 June 2027 at 12:00 UTC           | it is taken                                 |
        | 1 March 2027 at 12:00 UTC          | it is refused because a paper has not begun |

    Scenario Outline: Absent from it, and it is <moment>
      Given Amira's scores in B2 First are 180, 186, 180, 190, absent
      And it is <moment>
      When her scores come in
      Then <answer>

      Examples:
        | moment                                | answer                                      |
        | 5 June 2027 at 12:59:59 Africa/Maputo | it is refused because a paper has not begun |
        | 5 June 2027 at 13:00 Africa/Maputo    | it is taken                                 |

  @ENG-EXM-03
  Rule: Scores are recorded for whoever is entered on that exam date, all of a file or none

    @also-over-http
    Example: One in the file is not entered
      Given Amira and Bilal have overall scores of 160 and 170 in B2 First
      And Bilal was withdrawn before the exam
      When their results are issued
      Then it is refused because there is no such entry
      And nothing is recorded for Amira
