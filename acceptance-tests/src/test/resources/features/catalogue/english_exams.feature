@catalogue
Feature: The English exams and what they report
  The board has eight exams with a score on the English Scale. What an exam reports, how much each
  component counts and where its bands lie are rows of the catalogue.

  Open: Key has reported the same three components since February 2016, as far as we know.

  @ENG-EXM-01
  Rule: The catalogue holds the exams as they are published

    Scenario Outline: <exam>
      When the board adds <exam> to the catalogue
      Then whoever reads the catalogue finds it at level <level>, <offer>

      @also-over-http
      Examples:
        | exam   | level | offer            |
        | A2 Key | A2    | also for Schools |

      Examples:
        | exam                    | level | offer                 |
        | B1 Preliminary          | B1    | also for Schools      |
        | B2 First                | B2    | also for Schools      |
        | C1 Advanced             | C1    | not for Schools       |
        | C2 Proficiency          | C2    | not for Schools       |
        | B1 Business Preliminary | B1    | not for Schools       |
        | B2 Business Vantage     | B2    | not for Schools       |
        | C1 Business Higher      | C1    | not for Schools       |

    Example: The same rows again change nothing
      Given the board has added B2 First to the catalogue
      When the board adds B2 First to the catalogue
      Then nothing has changed

  @ENG-EXM-02
  Rule: What an exam reports, and how often each component counts

    Scenario Outline: <exam> reports <components>
      When the board adds <exam> to the catalogue
      Then it reports <components>

      @also-over-http
      Examples:
        | exam   | components                                |
        | A2 Key | Reading and Writing x2, Listening, Speaking |

      Examples:
        | exam                    | components                                             |
        | B1 Preliminary          | Reading, Writing, Listening, Speaking                  |
        | B2 First                | Reading, Use of English, Writing, Listening, Speaking  |
        | C1 Advanced             | Reading, Use of English, Writing, Listening, Speaking  |
        | C2 Proficiency          | Reading, Use of English, Writing, Listening, Speaking  |
        | B1 Business Preliminary | Reading, Writing, Listening, Speaking                  |
        | B2 Business Vantage     | Reading, Writing, Listening, Speaking                  |
        | C1 Business Higher      | Reading, Writing, Listening, Speaking                  |

  @ENG-EXM-02
  Rule: A scheduled exam date reports what it did when it was scheduled

    @also-over-http
    Example: The board would report one component less
      Given the board has scheduled B2 First on paper for 5 June 2027 and 4 December 2027
      When the board adds B2 First without its last component to the catalogue
      Then it is refused because an exam date would be lost

    Example: Nothing is scheduled
      Given the board has added B2 First to the catalogue
      When the board adds B2 First without its last component to the catalogue
      Then it is taken

  @ENG-SCL-03
  Rule: Bands rise, one above the other

    @also-over-http
    Example: A Grade B that begins where Grade A does
      When the board adds B2 First with Grade B from 180 to the catalogue
      Then it is refused because its bands do not rise

  @ENG-SCL-03 @ENG-SCL-04
  Rule: What a score means is told for each period

    @also-over-http
    Example: The cuts of A2 Key stayed when the names of its grades changed
      Given the board has added A2 Key to the catalogue
      When Northgate looks up what the scores of A2 Key mean
      Then from 1 February 2016 to 31 December 2019 they mean
        | band                  | from | to  | certified |
        | Pass with Distinction | 140  | 150 | B1        |
        | Pass with Merit       | 133  | 139 | A2        |
        | Pass                  | 120  | 132 | A2        |
        | Level A1              | 100  | 119 | A1        |
      And from 1 January 2020 on they mean
        | band     | from | to  | certified |
        | Grade A  | 140  | 150 | B1        |
        | Grade B  | 133  | 139 | A2        |
        | Grade C  | 120  | 132 | A2        |
        | Level A1 | 100  | 119 | A1        |
