@results
Feature: The Statement of Results
  A statement shows a candidate what came of the exam: result, overall score, level and the score
  of each component, drawn against the scale and the bands of the exam that earn a certificate.

  Our reading where sources are silent:
    - a statement exists while a result shows, and for whoever was absent there is none

  @ENG-SOR-01
  Rule: It shows result, overall score, level and components, against the exam's certificated bands

    Scenario Outline: <exam> with <scores>
      Given results of the <exam> paper exam of 5 June 2027 are out
      And Amira's scores in it are <scores>
      When Amira reads her Statement of Results
      Then it says "<result>", <overall> overall and level <level>
      And its components are <shown>
      And its bands are <bands>

      Examples:
        | exam     | scores                  | result          | overall | level | shown                   | bands                                                               |
        | B2 First | 180, 171, 190, 169, 177 | Pass at Grade B | 177     | B2    | 180, 171, 190, 169, 177 | Grade A 180-190, Grade B 173-179, Grade C 160-172, Level B1 140-159 |

      Examples: Every family of exams
        | exam                    | scores                  | result                | overall | level | shown                   | bands                                                                                  |
        | A2 Key                  | 140, 140, 140           | Pass at Grade A       | 140     | B1    | 140, 140, 140           | Grade A 140-150, Grade B 133-139, Grade C 120-132, Level A1 100-119                    |
        | B1 Preliminary          | 150, 155, 145, 150      | Pass at Grade C       | 150     | B1    | 150, 155, 145, 150      | Grade A 160-170, Grade B 153-159, Grade C 140-152, Level A2 120-139                    |
        | C1 Advanced             | 170, 175, 165, 170, 170 | Level B2              | 170     | B2    | 170, 175, 165, 170, 170 | Grade A 200-210, Grade B 193-199, Grade C 180-192, Level B2 160-179                    |
        | C2 Proficiency          | 220, 221, 219, 220, 220 | Pass at Grade A       | 220     | C2    | 220, 221, 219, 220, 220 | Grade A 220-230, Grade B 213-219, Grade C 200-212, Level C1 180-199                    |
        | B1 Business Preliminary | 160, 160, 160, 160      | Pass with Distinction | 160     | B2    | 160, 160, 160, 160      | Pass with Distinction 160-170, Pass with Merit 153-159, Pass 140-152, Level A2 120-139 |

      Examples: A score below the floor counts in full and is shown as the floor
        | exam           | scores                  | result   | overall | level | shown                            | bands                                                               |
        | C2 Proficiency | 152, 183, 203, 187, 185 | Level C1 | 182     | C1    | 162 or below, 183, 203, 187, 185 | Grade A 220-230, Grade B 213-219, Grade C 200-212, Level C1 180-199 |

    Example: Below the level-below band there is no result and no level
      Given results of the C2 Proficiency paper exam of 7 November 2020 are out
      And Amira's scores in it are 152, 173, 203, 187, 180
      When Amira reads her Statement of Results
      Then it says no result, 179 overall and no level
      And its components are 162 or below, 173, 203, 187, 180

    Example: Exempt from Speaking
      Given results of the B2 First paper exam of 5 June 2027 are out
      And Amira's scores in it are 170, 170, 170, 170, exempt
      When Amira reads her Statement of Results
      Then its components are 170, 170, 170, 170, exempt
      And it carries the endorsement

    @only-over-http
    Example: The page to keep says the same, and draws it
      Given results of the C2 Proficiency paper exam of 5 June 2027 are out
      And Amira's scores in it are 152, 173, 203, 187, exempt
      When Amira opens the page of her Statement of Results
      Then every line of the statement stands on the page
      And the drawing has the exam's four bands and a mark for each score
      And it loads nothing from elsewhere

  @ENG-SOR-01
  Rule: There is a statement while a result shows, and no other time

    Scenario Outline: Amira's result <state>, on <moment>
      Given results of the B2 First paper exam of 5 June 2027 come out from 5 to 16 July 2027
      And Amira and Bilal sat it at Northgate
      And Amira's result <state>
      And it is <moment>
      When Amira reads her Statement of Results
      Then the answer is the same as for what is not there

      @also-over-http
      Examples:
        | state            | moment               |
        | was ready 1 July | 4 July 2027 at 23:59 |

      Examples:
        | state                     | moment               |
        | is ready but unreleased   | 7 July 2027 at 10:00 |
        | is pending                | 7 July 2027 at 10:00 |
        | is withheld               | 7 July 2027 at 10:00 |
        | is that she missed a part | 7 July 2027 at 10:00 |

  @ENG-SOR-03
  Rule: A statement is not a certificate, and may change before certificates are issued

    @also-over-http
    Example: It says so
      Given results of the B2 First paper exam of 5 June 2027 are out
      And Amira's scores in it are 180, 171, 190, 169, 177
      When Amira reads her Statement of Results
      Then it says that it is no certificate and may change

    Example: It does change
      Given results of the B2 First paper exam of 5 June 2027 are out
      And Amira's scores in it are 180, 171, 190, 169, 177
      And her scores are corrected to 180, 181, 190, 169, 180
      When Amira reads her Statement of Results
      Then it says "Pass at Grade A", 180 overall and level C1
